"""Quantities: numbers with a unit, converted to the base unit of their dimension."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from corridor.text.intervals import Hit, Interval, intervals
from corridor.text.numbers import Number
from corridor.text.places import Place, place
from corridor.text.unit_table import (
    AMBIGUOUS,
    BASE_UNITS,
    NOT_BEFORE,
    UNITS,
    WRITTEN_BEFORE,
    UnitRow,
)

_BY_SYMBOL = {row.symbol: row for row in UNITS}
# 30 % was read as 0.30, 5 ‰ as 0.005.
_SHARES = {
    Decimal(scale): UnitRow(sign, "share", Fraction(100), ())
    for scale, sign in (("0.01", "%"), ("0.001", "‰"), ("0.0001", "%"))
}
_MICRO = ("μ", "µ")  # Greek mu and the micro sign look alike
_EXACT = {
    spelling.replace(_MICRO[0], mu): row
    for row in UNITS
    for spelling in row.spellings
    for mu in _MICRO
}


def _unambiguous() -> dict[str, UnitRow]:
    """Spellings of two letters or more that mean one unit in any case: Mpa, KPA."""
    folded: dict[str, set[UnitRow]] = {}
    for spelling, row in _EXACT.items():
        if len(spelling) > 1:
            folded.setdefault(spelling.lower(), set()).add(row)
    return {spelling: rows.pop() for spelling, rows in folded.items() if len(rows) == 1}


_FOLDED = _unambiguous()
_CHOICES = "|".join(re.escape(s) for s in sorted(_EXACT, key=lambda s: (-len(s), s)))
_AFTER = re.compile(
    rf"[\s\-]?(?P<unit>(?:{_CHOICES}))(?![A-Za-z²³^]|(?<=[A-Za-z])[0-9])", re.IGNORECASE
)
_BEFORE = re.compile(
    rf"(?<![A-Za-z0-9])(?P<unit>{'|'.join(re.escape(u) for u in WRITTEN_BEFORE)})"
    r"(?P<between>\s?[为是:：达到在]{0,2}\s?(?:≥|≤|>=|<=|>|<|＞|＜|大于|小于|不低于|不超过)?\s?)$"
)
_GRADE = re.compile(r"[级类型号座]")
_RATE = re.compile(r"\s?/\s?[A-Za-z\u4e00-\u9fff]|每[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity in the base unit of its dimension, and as it was written.

    ``low`` and ``high`` are in ``unit``; an open side is ``None``. ``comparator`` is one of
    ``eq ge gt le lt about between tolerance``: ``gt`` and ``lt`` exclude the bound, the
    others include it. ``stated_low``/``stated_high`` are in ``stated_unit``.
    """

    low: Decimal | None
    high: Decimal | None
    unit: str
    dimension: str
    comparator: str
    stated_low: Decimal | None
    stated_high: Decimal | None
    stated_unit: str
    place: Place


def quantities(text: str) -> list[Quantity]:
    """The quantities of ``text`` in order. A number whose unit is not in the table is none.

    >>> [(str(q.low), q.high, q.unit) for q in quantities("厚度≥25μm")]
    [('0.000025', None, 'm')]
    """
    return [_quantity(text, span) for span in intervals(text, _unit_of, _joins)]


def _unit_of(text: str, number: Number) -> Hit[UnitRow] | None:
    start, end = number.place.start, number.place.end
    if number.kind == "percent":
        return Hit(_SHARES[number.scale], start, end)
    found = _AFTER.match(text, end)
    row = _row_for(text, number, found["unit"], found.end()) if found else None
    if found and row:
        return Hit(row, start, found.end())
    left = max(0, start - 16)
    if before := _BEFORE.search(text[left:start]):
        begin = start if before["between"].strip() else left + before.start()
        return Hit(_BY_SYMBOL[WRITTEN_BEFORE[before["unit"]]], begin, end)
    return None


def _joins(one: UnitRow, two: UnitRow) -> bool:
    return one.dimension == two.dimension


def _row_for(text: str, number: Number, spelling: str, end: int) -> UnitRow | None:
    row = _EXACT.get(spelling) or _FOLDED.get(spelling.lower())
    follows = text[end : end + 1]
    if (
        row is None
        or _RATE.match(text, end)
        or (follows and follows in NOT_BEFORE.get(spelling, ""))
    ):
        return None
    if len(spelling) == 1 and spelling.isascii() and _GRADE.match(text, end):
        return None
    if row.symbol == "a" and 1900 <= number.value <= 2199:
        return None  # a calendar year
    words, other = AMBIGUOUS.get(spelling, ("", ""))
    start = number.place.start
    return _BY_SYMBOL[other] if words and re.search(words, text[max(0, start - 8) : start]) else row


def _quantity(text: str, span: Interval[UnitRow]) -> Quantity:
    row = span.second_unit or span.first_unit
    low, high = _BOUNDS[span.comparator](span)
    factor = _BY_SYMBOL[row.symbol].factor
    stated = [x if x is None else (x - row.offset) / factor for x in (low, high)]
    unit, where = BASE_UNITS[row.dimension], place(text, span.start, span.end)
    numbers = [x if x is None else _decimal(x) for x in (low, high, *stated)]
    return Quantity(
        numbers[0], numbers[1], unit, row.dimension, span.comparator,
        numbers[2], numbers[3], row.symbol, where,
    )  # fmt: skip


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)


def _first(span: Interval[UnitRow]) -> Fraction:
    return Fraction(span.first) * span.first_unit.factor + span.first_unit.offset


def _second(span: Interval[UnitRow]) -> Fraction:
    row = span.second_unit or span.first_unit
    return Fraction(span.second or 0) * row.factor + row.offset


def _around(span: Interval[UnitRow]) -> tuple[Fraction, Fraction]:
    row = span.second_unit or span.first_unit
    if span.second is None:
        reach = abs(Fraction(span.first) * row.factor)
        return row.offset - reach, row.offset + reach
    reach = abs(Fraction(span.second) * row.factor)
    return _first(span) - reach, _first(span) + reach


_Bounds = tuple[Fraction | None, Fraction | None]
_BOUNDS: dict[str, Callable[[Interval[UnitRow]], _Bounds]] = {
    "eq": lambda span: (_first(span), _first(span)),
    "about": lambda span: (_first(span), _first(span)),
    "ge": lambda span: (_first(span), None),
    "gt": lambda span: (_first(span), None),
    "le": lambda span: (None, _first(span)),
    "lt": lambda span: (None, _first(span)),
    "between": lambda span: (_first(span), _second(span)),
    "tolerance": _around,
}
