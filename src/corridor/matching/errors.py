"""What can go wrong in matching, each with a code that ``web`` has words for."""


class MatchingError(Exception):
    """Anything this library refuses."""

    code = "matching.failed"


class ForwardError(MatchingError):
    """The forward store cannot be written or read."""

    code = "forward.failed"


class StoreBusy(ForwardError):
    """Another process is writing this folder."""

    code = "forward.busy"


class StoreDamaged(ForwardError):
    """The files are shorter than what was committed, or the commit cannot be read."""

    code = "forward.damaged"


class FormatUnknown(ForwardError):
    """The folder was written by another version of the format: rebuild it."""

    code = "forward.format_unknown"


class TooLarge(ForwardError):
    """A key or a fact does not fit into its field."""

    code = "forward.too_large"


class WeightsUnreadable(MatchingError):
    """The weights file is not JSON of the expected shape."""

    code = "matching.weights_unreadable"


class FolderUnreadable(MatchingError):
    """A folder of judgements lacks a file or a column."""

    code = "evaluation.folder_unreadable"
