"""Log lines that name places in the code and kinds of errors, never what somebody wrote."""

import logging
import traceback
from types import TracebackType
from typing import Any

_Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WithoutTexts(logging.Formatter):
    """Traces without the messages of errors: a database quotes whole rows in them."""

    def formatException(self, ei: _Raised) -> str:
        """Every frame, and of each error its class and its code."""
        raised = ei[1]
        if raised is None:
            return ""
        chain: list[BaseException] = []
        seen: BaseException | None = raised
        while seen is not None and seen not in chain:
            chain.append(seen)
            seen = seen.__cause__ or seen.__context__
        return "\n".join(_told(one) for one in reversed(chain))


def _told(error: BaseException) -> str:
    frames = "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))
    code: Any = getattr(error, "code", None)
    named = f" ({code})" if isinstance(code, str) else ""
    return f"{frames}{type(error).__module__}.{type(error).__qualname__}{named}"
