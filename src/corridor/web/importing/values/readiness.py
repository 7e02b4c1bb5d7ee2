"""Technology readiness levels: 6, TRL6, 6级, 第六级, 中试."""

import re
from typing import Any

from corridor.text.trl import maturities
from corridor.web.importing.errors import Unreadable
from corridor.web.importing.values.texts import clean, means_unknown

_NUMERALS = {character: place for place, character in enumerate("一二三四五六七八九", 1)}
_LEVEL = re.compile(r"(?:TRL)?[\s\-:：]*第?([1-9一二三四五六七八九])(?:\.0)?\s*级?", re.IGNORECASE)


def readiness(cell: Any, unit: str | None) -> int | None:
    """A level from 1 to 9; of a range, or of a stage such as 中试, the lower end."""
    text = clean(cell)
    if not text or means_unknown(text):
        return None
    if found := _LEVEL.fullmatch(text):
        return _NUMERALS.get(found[1]) or int(found[1])
    named = maturities(text) or maturities(f"TRL {text}")
    if len(named) != 1 or re.search(r"[0-9]{2}", text):
        raise Unreadable("cell.trl")
    return named[0].low
