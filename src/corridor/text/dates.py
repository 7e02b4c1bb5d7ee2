"""Days and periods named in a text, with what the text makes of them: a deadline or not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from corridor.text import periods
from corridor.text.dates_chinese import CHINESE, number_of
from corridor.text.dates_english import ENGLISH
from corridor.text.periods import Period
from corridor.text.places import Place, place

_D = "[0-9０-９]"
_NUMERIC = re.compile(
    rf"(?<![0-9０-９A-Za-z.\-/:])(?P<year>(?:19|20|１９|２０){_D}{{2}})(?P<sep>[-/.－／．])(?P<month>{_D}{{1,2}})"
    rf"(?:(?P=sep)(?P<day>{_D}{{1,2}}))?(?![0-9０-９]|[-/.－／．][0-9０-９])"
)
_DEADLINE_BEFORE = re.compile(
    r"(?:截止(?:日期|时间|日)?|期限|交期|不[迟晚]于|最[晚迟]|务必|赶在|工期|至迟|\bdeadline(?: "
    r"is)?|\bby(?: the)?|\bbefore(?: the)?"
    r"|\buntil|\btill|\bno later than|\bnot later than|\bdue(?: on| by)?)\s?[:：为是于在到至]?\s?$",
    re.IGNORECASE,
)
_DEADLINE_AFTER = re.compile(
    r"\s?(?:之前|以前|前(?![后期景沿提述者端列往来台沿年])|截止|为止|内(?![容部外径])|之内)"
)
_DEADLINE_INSIDE = re.compile(
    r"\A(?:by|before|until|till|within|in the next)\s|内\Z", re.IGNORECASE
)
_YEARLESS = re.compile(r"(?:19|20|１９|２０)[0-9０-９]{2}|[一二][〇零○一二三四五六七八九]{3}")


@dataclass(frozen=True, slots=True)
class DateFinding:
    """A day or period: ``earliest`` to ``latest``, both included.

    ``precision`` as in ``Period``. ``deadline`` tells that the text says "by then" (前, 截止,
    内, by, before); the latest day is that of the period named, so 6月前 and 6月底前 both have
    30 June. ``inferred`` tells that the year, or all of it, was counted from ``today``.
    """

    earliest: date
    latest: date
    precision: str
    deadline: bool
    inferred: bool
    place: Place


def dates(text: str, *, today: date) -> list[DateFinding]:
    """The days and periods that ``text`` names, in order and not overlapping.

    Relative ones (去年12月, 三天前, next month) are counted from ``today``. A day or month
    without a year is in the year of ``today``, or in the next one if it is a deadline that
    would be past.

    >>> [str(d.latest) for d in dates("明年6月底前", today=date(2026, 1, 9))]
    ['2027-06-30']
    """
    found = sorted(_all(text, today), key=lambda pair: (pair[0].start(), -pair[0].end()))
    findings: list[DateFinding] = []
    end = 0
    for match, period in found:
        if match.start() >= end:
            findings.append(_finding(text, match, period, today))
            end = match.end()
    return findings


def _all(text: str, today: date) -> Iterator[tuple[re.Match[str], Period]]:
    for pattern, reader in ((_NUMERIC, _numeric), *CHINESE, *ENGLISH):
        for match in pattern.finditer(text):
            if period := reader(match, today):
                yield match, period


def _numeric(found: re.Match[str], today: date) -> Period | None:
    year, month = number_of(found["year"]), number_of(found["month"])
    if year is None or month is None:
        return None
    if found["day"]:
        number = number_of(found["day"])
        return None if number is None else periods.day(year, month, number)
    # 2026.05 and 2016/5 may be a decimal and a ratio; only 2026-05 is surely a month.
    return periods.month(year, month) if found["sep"] == "-" and len(found["month"]) == 2 else None


def _finding(text: str, found: re.Match[str], period: Period, today: date) -> DateFinding:
    start, end = found.span()
    before = _DEADLINE_BEFORE.search(text[max(0, start - 20) : start])
    after = None if re.search("[前后内]$", found[0]) else _DEADLINE_AFTER.match(text, end)
    deadline = bool(before or after or _DEADLINE_INSIDE.search(found[0]))
    if before and before[0].startswith("截止") and period.latest < today:
        deadline = False  # 截止2017年底: "as of", said of the past
    inferred = not _YEARLESS.search(found[0])
    named = bool(found.groupdict().get("month") or found.groupdict().get("name"))
    if deadline and named and inferred and period.latest < today and not _away(found):
        period = _next_year(period)
    end = after.end() if after else end
    return DateFinding(
        period.earliest, period.latest, period.precision, deadline, inferred,
        place(text, start, end),
    )  # fmt: skip


def _away(found: re.Match[str]) -> bool:
    return bool(found.groupdict().get("away"))


def _next_year(period: Period) -> Period:
    year = period.earliest.year + 1
    if period.precision == "day":
        return periods.day(year, period.earliest.month, period.earliest.day) or period
    whole = periods.months(year, period.earliest.month, period.latest.month, period.precision)
    if whole is None:
        return period
    first = whole.earliest.replace(day=period.earliest.day)
    last = min(period.latest.day, whole.latest.day)
    return Period(first, whole.latest.replace(day=last), period.precision)
