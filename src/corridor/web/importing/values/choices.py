"""One of a few codes, however it is put; yes or no."""

import unicodedata
from collections.abc import Mapping
from typing import Any

from corridor.web.importing.errors import Unreadable
from corridor.web.importing.values.texts import Reader, clean, means_unknown

_YES = frozenset({
    "是", "有", "对", "可", "可以", "能", "愿意", "承诺", "已承诺", "同意", "开放", "对外开放",
    "y", "yes", "true", "t", "1", "√", "✓", "✔",
})  # fmt: skip
_NO = frozenset({
    "否", "没有", "不", "不可", "不可以", "不能", "不愿意", "未承诺", "不同意", "不开放",
    "n", "no", "false", "f", "0", "×", "✗",
})  # fmt: skip


def yes_or_no(cell: Any, unit: str | None) -> bool | None:
    """是 and 否 in their usual forms; 不清楚 and the like are unknown."""
    if isinstance(cell, bool):
        return cell
    text = clean(cell).lower()
    if text in _YES:
        return True
    if text in _NO:
        return False
    if not text or means_unknown(text):
        return None
    raise Unreadable("cell.yes_or_no")


def choice(codes: Mapping[str, str]) -> Reader:
    """A reader of one of the codes that ``codes`` knows other names for (name → code)."""
    known = {_plain(name): code for name, code in codes.items()}
    known |= {_plain(code): code for code in codes.values()}

    def read(cell: Any, unit: str | None) -> str | None:
        text = clean(cell)
        if code := known.get(_plain(text)):
            return code
        if not text or means_unknown(text):
            return None
        raise Unreadable("cell.choice", known=", ".join(sorted(set(codes.values()))))

    return read


def _plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).lower().replace("_", " ").split())
