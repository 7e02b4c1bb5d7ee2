"""Lists in one cell: separated by ；、，|, or a JSON list."""

import json
import re
from typing import Any

from corridor.web.importing.errors import Unreadable
from corridor.web.importing.values.texts import Reader, clean, means_unknown

_SEPARATORS = re.compile(r"[;；、,，|｜\n]+")


def listed(longest: int, *, upper: bool = False) -> Reader:
    """A reader of lists whose items have at most ``longest`` characters; doubles are dropped."""

    def read(cell: Any, unit: str | None) -> list[str] | None:
        items = [clean(item) for item in cell] if isinstance(cell, list) else _split(clean(cell))
        items = [item.upper() if upper else item for item in items if item]
        for item in items:
            if len(item) > longest:
                raise Unreadable("text.too_long", length=len(item), longest=longest)
        return list(dict.fromkeys(items)) or None

    return read


def _split(text: str) -> list[str]:
    if means_unknown(text):
        return []
    if text.startswith("["):
        try:
            told = json.loads(text)
        except ValueError:
            told = None
        if isinstance(told, list):
            return [clean(item) for item in told]
    parts = _SEPARATORS.split(text)
    if len(parts) == 1:
        parts = text.split("_")  # some registers join keywords so, and never otherwise
    return [part.strip() for part in parts]
