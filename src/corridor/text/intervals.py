"""Numbers with what they are counted in, joined to intervals: 20-30万, 10±0.5mm, ≥5 μm."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, NamedTuple, TypeVar

from corridor.text.comparators import comparator_after, comparator_before
from corridor.text.numbers import Number, numbers

Unit = TypeVar("Unit")
_JOINS = {
    "between": re.compile(r"\s?(?:-{1,3}|[–—－−~～〜∼至到]|to)\s?"),
    "tolerance": re.compile(r"\s?(?:±|\+/-)\s?"),
}
_AND = re.compile(r"\s?(?:and|和|与)\s?")
_BETWEEN_BEFORE = re.compile(r"(?:between|介于|在)\s?$", re.IGNORECASE)
_BETWEEN_AFTER = re.compile(r"\s?之间")


class Hit(NamedTuple, Generic[Unit]):
    """``unit`` stands with a number; together they reach from ``start`` to ``end``."""

    unit: Unit
    start: int
    end: int


UnitOf = Callable[[str, Number], Hit[Unit] | None]


@dataclass(frozen=True, slots=True)
class Interval(Generic[Unit]):
    """One or two numbers with their units as the text has them, not yet converted.

    ``comparator`` is ``eq``, ``ge``, ``gt``, ``le``, ``lt``, ``about``, ``between`` or
    ``tolerance`` (``second`` is then what is added and taken away; alone it is ± ``first``).
    """

    first: Decimal
    first_unit: Unit
    second: Decimal | None
    second_unit: Unit | None
    comparator: str
    start: int
    end: int


def intervals(
    text: str, unit_of: UnitOf[Unit], joins: Callable[[Unit, Unit], bool]
) -> Iterator[Interval[Unit]]:
    """Every number of ``text`` to which ``unit_of`` finds a unit, in order.

    Two neighbours become one interval only if their units ``joins`` (30℃-45℃, not 38℃-20W).
    """
    found = numbers(text)
    hits = [unit_of(text, number) for number in found]
    at = 0
    while at < len(found):
        pair = _pair(text, found, hits, at) if at + 1 < len(found) else None
        if pair and joins(pair.first_unit, pair.second_unit or pair.first_unit):
            yield pair
            at += 2
            continue
        if hit := hits[at]:
            yield _alone(text, found[at], hit)
        at += 1


def _alone(text: str, number: Number, hit: Hit[Unit]) -> Interval[Unit]:
    before, start = comparator_before(text, hit.start)
    after, end = comparator_after(text, hit.end)
    code = before if before not in (None, "about") else after or before
    if number.more and code in (None, "about"):
        code = "ge"
    return Interval(number.value, hit.unit, None, None, code or "eq", start, end)


def _pair(
    text: str, found: list[Number], hits: list[Hit[Unit] | None], at: int
) -> Interval[Unit] | None:
    (one, two), (hit, other) = found[at : at + 2], hits[at : at + 2]
    left = max(hit.end, one.place.end) if hit else one.place.end
    right = min(other.start, two.place.start) if other else two.place.start
    join = _join(text, left, right, (hit.start if hit else one.place.start), other)
    unit = other.unit if other else hit.unit if hit and hit.start < one.place.start else None
    if join is None or unit is None:
        return None
    bare = left == one.place.end and one.scale == 1 and one.kind == "plain"
    first = one.value * two.scale if bare and join == "between" else one.value
    start = hit.start if hit else one.place.start
    end = other.end if other else two.place.end
    if join == "between" and first > two.value and (hit is None or hit.unit == unit):
        return None
    _, start = comparator_before(text, start)
    _, end = comparator_after(text, end)
    return Interval(first, hit.unit if hit else unit, two.value, unit, join, start, end)


def _join(text: str, left: int, right: int, start: int, other: Hit[Unit] | None) -> str | None:
    if not 0 < right - left <= 5:
        return None
    gap = text[left:right]
    for code, pattern in _JOINS.items():
        if pattern.fullmatch(gap):
            return code
    between = _BETWEEN_BEFORE.search(text[max(0, start - 8) : start])
    closed = other is not None and _BETWEEN_AFTER.match(text, other.end)
    return "between" if _AND.fullmatch(gap) and (between or closed) else None
