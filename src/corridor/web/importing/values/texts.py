"""Text as it may be kept: no control characters, no half characters, one kind of line break."""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from corridor.web.importing.errors import Unreadable

_BREAKS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNFIT = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_HALF = re.compile("[\ud800-\udfff]")
_SPACE = re.compile(r"\s+")
_GUARDED = re.compile(r"'(?=[=+\-@\t\r＝＋－＠])")
_UNKNOWN = frozenset({
    "-", "--", "---", "—", "——", "/", "\\", "无", "暂无", "未知", "不详", "不清楚", "待定", "另议",
    "面议", "待议", "空",
    "n/a", "na", "nil", "none", "null", "nan", "unknown", "tbd", "?", "？", "negotiable",
    "#n/a", "#ref!", "#value!", "#div/0!", "#name?", "#null!", "#num!",
})  # fmt: skip
LONGEST_PASSAGE = 200_000
"""Characters of a text; nothing that a person wrote about one record is longer."""

Reader = Callable[[Any, str | None], Any]


def clean(cell: Any) -> str:
    """The cell as text that every database keeps alike.

    Control characters are taken out; the apostrophe that guards a formula in our own exports
    is taken off again.

    Raises:
        Unreadable: bytes of it are no characters (``text.bytes``), which spoils the row.
    """
    text = cell if isinstance(cell, str) else _written(cell)
    if not text.isprintable():
        if _HALF.search(text):
            raise Unreadable("text.bytes", fatal=True)
        text = _UNFIT.sub("", _BREAKS.sub("\n", text))
    text = text.strip()
    return text[1:] if _GUARDED.match(text) else text


def has_unfit(cell: Any) -> bool:
    """Whether ``clean`` takes characters out that were no line breaks."""
    return isinstance(cell, str) and not cell.isprintable() and bool(_UNFIT.search(cell))


def _written(cell: Any) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat()
    if isinstance(cell, int | float | Decimal | date):
        return str(cell)
    if isinstance(cell, dict) and isinstance(cell.get("text"), str):
        return str(cell["text"])
    if isinstance(cell, list) and all(isinstance(item, str | int | float) for item in cell):
        return "；".join(str(item) for item in cell)
    raise Unreadable("cell.not_text")


def means_unknown(text: str) -> bool:
    """Whether a cell says, in one of the usual ways, that it says nothing."""
    return len(text) <= 10 and text.lower() in _UNKNOWN


def line(longest: int, *, optional: bool = True) -> Reader:
    """A reader of one line of at most ``longest`` characters; 无, / and the like are unknown."""

    def read(cell: Any, unit: str | None) -> str | None:
        text = _SPACE.sub(" ", clean(cell))
        if not text or (optional and means_unknown(text)):
            return None
        if len(text) > longest:
            raise Unreadable("text.too_long", length=len(text), longest=longest)
        return text

    return read


def passage(cell: Any, unit: str | None) -> str | None:
    """A text of several lines."""
    text = clean(cell)
    if len(text) > LONGEST_PASSAGE:
        raise Unreadable("text.too_long", length=len(text), longest=LONGEST_PASSAGE)
    return None if not text or means_unknown(text) else text
