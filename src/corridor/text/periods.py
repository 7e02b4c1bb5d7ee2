"""Stretches of days: what 去年12月, 三季度 or 年底 reach from and to."""

import calendar
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta


@dataclass(frozen=True, slots=True)
class Period:
    """The days ``earliest`` to ``latest``, both included.

    ``precision`` is ``day``, ``week``, ``month``, ``quarter``, ``half`` or ``year``; the
    beginning, middle or end of a month is a ``month``, that of a year a ``quarter``.
    """

    earliest: date
    latest: date
    precision: str


def day(year: int, month: int, number: int) -> Period | None:
    """One day; ``None`` if there is no such day."""
    if not (MINYEAR <= year <= MAXYEAR and 1 <= month <= 12):
        return None
    if not 1 <= number <= calendar.monthrange(year, month)[1]:
        return None
    one = date(year, month, number)
    return Period(one, one, "day")


def months(year: int, first: int, last: int, precision: str) -> Period | None:
    """From the first day of month ``first`` to the last day of month ``last`` of a year."""
    start, end = day(year, first, 1), day(year, last, 1)
    if not start or not end:
        return None
    final = calendar.monthrange(year, last)[1]
    return Period(start.earliest, end.latest.replace(day=final), precision)


def month(year: int, number: int) -> Period | None:
    """A month of a year."""
    return months(year, number, number, "month")


def quarter(year: int, number: int) -> Period | None:
    """A quarter, 1 to 4."""
    return months(year, 3 * number - 2, 3 * number, "quarter")


def half(year: int, number: int) -> Period | None:
    """The first or the second half of a year."""
    return months(year, 6 * number - 5, 6 * number, "half")


def whole_year(year: int) -> Period | None:
    """A year."""
    return months(year, 1, 12, "year")


_THIRDS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}


def part_of_month(year: int, number: int, part: str) -> Period | None:
    """The ``early`` (1–10), ``mid`` (11–20) or ``late`` (21–end) days of a month: 旬."""
    whole = month(year, number)
    if whole is None:
        return None
    first, last = _THIRDS[part]
    final = min(last, whole.latest.day)
    return Period(whole.earliest.replace(day=first), whole.latest.replace(day=final), "month")


def part_of_year(year: int, part: str) -> Period | None:
    """The ``early`` (first quarter), ``mid`` (May to August) or ``late`` (last quarter) year."""
    first, last = {"early": (1, 3), "mid": (5, 8), "late": (10, 12)}[part]
    return months(year, first, last, "quarter")


def moved(start: date, count: int, unit: str) -> Period | None:
    """The day, week, month or year that lies ``count`` of them after ``start``."""
    if abs(count) > 36_500:
        return None
    if unit in ("day", "week"):
        number = start.toordinal() + count * (7 if unit == "week" else 1)
        if not 1 <= number <= date.max.toordinal():
            return None
        there = date.fromordinal(number)
        return Period(there, there, "day") if unit == "day" else week(there)
    index = start.year * 12 + start.month - 1 + count * (12 if unit == "year" else 1)
    return whole_year(index // 12) if unit == "year" else month(index // 12, index % 12 + 1)


def within(start: date, count: int, unit: str) -> Period | None:
    """From ``start`` to the same day ``count`` days, weeks, months or years later."""
    there = moved(start, count, unit)
    if there is None:
        return None
    if unit in ("day", "week"):
        last = moved(start, count * (7 if unit == "week" else 1), "day")
        return last and Period(start, last.latest, unit)
    year, number = there.earliest.year, start.month if unit == "year" else there.earliest.month
    final = min(start.day, calendar.monthrange(year, number)[1])
    return Period(start, date(year, number, final), unit)


def week(inside: date) -> Period | None:
    """Monday to Sunday around a day."""
    monday = inside.toordinal() - inside.weekday()
    if not 1 <= monday <= date.max.toordinal() - 6:
        return None
    first = date.fromordinal(monday)
    return Period(first, first + timedelta(days=6), "week")
