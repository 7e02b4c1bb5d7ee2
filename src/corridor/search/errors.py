"""What can go wrong with an index, as a tree; every leaf has a code."""


class SearchFailure(Exception):
    """Anything the search library refuses or cannot do."""

    code = "search.failure"


class IndexMissing(SearchFailure):
    """There is no index in the folder yet."""

    code = "search.index_missing"

    def __init__(self, folder: object) -> None:
        super().__init__(f"no index in {folder}: rebuild it")


class SchemaMismatch(SearchFailure):
    """The index was written by another version of the program."""

    code = "search.schema_mismatch"

    def __init__(self, folder: object, *, found: object, wanted: int) -> None:
        self.found, self.wanted = found, wanted
        super().__init__(
            f"the index in {folder} has schema {found}, this program wants {wanted}: rebuild it"
        )


class IndexBroken(SearchFailure):
    """The files of the index cannot be read."""

    code = "search.index_broken"

    def __init__(self, folder: object, why: object) -> None:
        super().__init__(f"the index in {folder} cannot be read ({why}): rebuild it")


class WriterBusy(SearchFailure):
    """Somebody else is writing; ``holder`` says who."""

    code = "search.writer_busy"

    def __init__(self, folder: object, holder: str) -> None:
        self.holder = holder
        super().__init__(f"the index in {folder} is being written by {holder}")


class BadDocument(SearchFailure):
    """A document that cannot be indexed as it is."""

    code = "search.bad_document"


class UnknownField(SearchFailure):
    """A filter or facet on a field that the index does not have."""

    code = "search.unknown_field"

    def __init__(self, field: str) -> None:
        self.field = field
        super().__init__(f"the index has no field {field!r}")


class BadWeight(SearchFailure):
    """A term's weight that is negative or not a finite number."""

    code = "search.bad_weight"

    def __init__(self, term: str, weight: float) -> None:
        super().__init__(f"the weight of {term!r} is {weight}; it must be finite and not negative")
