"""Days: any usual way of writing one; a month or year gives its first or its last day."""

import re
from datetime import date, datetime
from functools import partial
from typing import Any

from corridor.text import periods
from corridor.text.dates import dates
from corridor.text.periods import Period
from corridor.web.importing.errors import Unreadable
from corridor.web.importing.values.texts import Reader, clean, means_unknown

_DAY = re.compile(
    r"(?P<y>[12][0-9]{3})\s*[-/.年]\s*(?P<m>[0-9]{1,2})\s*[-/.月]\s*(?P<d>[0-9]{1,2})\s*[日号]?"
    r"(?:[T\s]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?\s*(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)
_TIGHT = re.compile(r"(?P<y>(?:19|20)[0-9]{2})(?P<m>[0-9]{2})(?P<d>[0-9]{2})")
_MONTH = re.compile(r"(?P<y>[12][0-9]{3})\s*[-/.年]\s*(?P<m>[0-9]{1,2})\s*月?[份底]?")
_YEAR = re.compile(r"(?P<y>(?:19|20)[0-9]{2})\s*年?底?")
_EVER = re.compile("长期(?:有效)?|不限|永久|随时|open|no deadline|permanent", re.IGNORECASE)
_ANCHOR = date(2000, 1, 1)


def _day(pick: str, cell: Any, unit: str | None) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = clean(cell)
    if not text or means_unknown(text) or _EVER.fullmatch(text):
        return None
    period = _written(text)
    if period is None:
        raise Unreadable("cell.date")
    day: date = getattr(period, pick)
    return day


def _written(text: str) -> Period | None:
    if found := _DAY.fullmatch(text) or _TIGHT.fullmatch(text):
        return periods.day(int(found["y"]), int(found["m"]), int(found["d"]))
    if found := _MONTH.fullmatch(text):
        return periods.month(int(found["y"]), int(found["m"]))
    if found := _YEAR.fullmatch(text):
        return periods.whole_year(int(found["y"]))
    # A cell that leaves the year open, or counts from a today that nobody knows, is no day.
    named = dates(text, today=_ANCHOR)
    if len(named) != 1 or named[0].inferred:
        return None
    return Period(named[0].earliest, named[0].latest, named[0].precision)


first_day: Reader = partial(_day, "earliest")
"""The first day of what the cell names: when something was published."""
last_day: Reader = partial(_day, "latest")
"""The last day of what the cell names: until when something holds."""
