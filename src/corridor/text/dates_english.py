"""English words for days and periods: 9 January 2026, Jan 2026, Q3 2026, end of June 2027."""

import re
from datetime import date

from corridor.text import periods
from corridor.text.dates_chinese import Reader
from corridor.text.periods import Period

_NAMES = "January February March April May June July August September October November December"
_MONTHS = {name[:3].lower(): number for number, name in enumerate(_NAMES.split(), start=1)}
_NAME = (
    r"(?P<name>(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG"
    r"|SEP|OCT|NOV|DEC)\b\.?"
)
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?"
_PART = (
    r"(?i:\b(?P<part>end|close|late|beginning|start|early|mid|middle)(?:\s|-)(?:of\s)?(?:the\s)?)"
)
_PARTS = {"end": "late", "close": "late", "late": "late", "beginning": "early", "start": "early",
          "early": "early", "mid": "mid", "middle": "mid"}  # fmt: skip
_AWAY = {"last": -1, "this": 0, "next": 1}
_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_COUNTS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def _dated(found: re.Match[str], today: date) -> Period | None:
    groups = found.groupdict()
    year = int(groups["year"]) if groups.get("year") else today.year
    year += _AWAY.get((groups.get("away") or "this").lower(), 0)
    part = _PARTS.get((groups.get("part") or "").lower())
    if groups.get("name"):
        return _in_month(year, _MONTHS[groups["name"][:3].lower()], groups.get("day"), part)
    if word := groups.get("quarter") or groups.get("ordinal"):
        return periods.quarter(year, _ORDINALS.get(word.lower()) or int(word))
    return periods.part_of_year(year, part) if part else periods.whole_year(year)


def _in_month(year: int, month: int, day: str | None, part: str | None) -> Period | None:
    if day:
        return periods.day(year, month, int(day))
    return periods.part_of_month(year, month, part) if part else periods.month(year, month)


def _away(found: re.Match[str], today: date) -> Period | None:
    return periods.moved(today, _AWAY[found["away"].lower()], found["unit"].lower())


def _day_away(found: re.Match[str], today: date) -> Period | None:
    return periods.moved(today, _DAYS[found[0].lower()], "day")


def _counted(found: re.Match[str], today: date) -> Period | None:
    word = found["count"].lower()
    count = int(word) if word.isdecimal() else _COUNTS[word]
    unit = found["unit"].lower()
    if found["side"] and found["side"].lower() in ("within", "in the next"):
        return periods.within(today, count, unit)
    return periods.moved(today, count if found["side"] else -count, unit)


_COUNT = (
    rf"(?P<count>[0-9]{{1,3}}|{'|'.join(_COUNTS)})\s(?:calendar\s|working\s)?"
    r"(?P<unit>day|week|month|year)s?"
)

ENGLISH: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile(rf"(?<![0-9.]){_DAY}\s(?:of\s)?{_NAME}(?:,?\s{_YEAR})?"), _dated),
    (re.compile(rf"\b{_NAME}\s{_DAY}(?![0-9:.])(?:,?\s{_YEAR})?"), _dated),
    (re.compile(rf"{_PART}?\b{_NAME},?\s{_YEAR}"), _dated),
    (re.compile(rf"{_PART}\b{_NAME}"), _dated),
    (re.compile(rf"(?i:\b(?:by|before|until|till|since|in)\s){_NAME}(?!\s[0-9])"), _dated),
    (re.compile(rf"{_PART}(?:{_YEAR}|(?i:(?P<away>this|next"
                rf"|last)?\s?\b(?:the\s)?year\b))"), _dated),
    (re.compile(rf"\bQ(?P<quarter>[1-4])(?:\s?[,/\-]?\s?(?:of\s)?{_YEAR}"
                rf"|(?![0-9A-Za-z]))"), _dated),
    (re.compile(r"(?<![0-9])(?P<year>(?:19"
                r"|20)[0-9]{2})\s?[\-/]?\s?Q(?P<quarter>[1-4])(?![0-9])"), _dated),
    (re.compile(rf"(?i:\b(?:the\s)?(?P<ordinal>first|second|third"
                rf"|fourth)\squarter\b)(?:\sof\s{_YEAR})?"), _dated),
    (re.compile(rf"(?i:\b(?:by|before|until|till|since|in|during"
                rf"|from)\s){_YEAR}(?!\s?[A-Za-z%年\-/.])"), _dated),
    (re.compile(r"\b(?P<away>last|this|next)\s(?P<unit>week|month|year)\b", re.I), _away),
    (re.compile(r"\b(?:yesterday|today|tomorrow)\b", re.I), _day_away),
    (re.compile(rf"\b(?P<side>within|in the next|in)\s(?:the\snext\s)?{_COUNT}\b", re.I), _counted),
    (re.compile(rf"\b(?P<side>){_COUNT}\sago\b", re.I), _counted),
)  # fmt: skip
"""Patterns with their readers. What has no year is in the year of ``today``."""
