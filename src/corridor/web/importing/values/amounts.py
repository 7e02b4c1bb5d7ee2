"""Amounts of money and whole numbers, with the unit of the cell or, failing that, the column."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from corridor.text.money import CURRENCIES, Money, amounts
from corridor.text.numbers import numbers
from corridor.web.importing.errors import Unreadable
from corridor.web.importing.values.texts import Reader, clean, means_unknown

_PLAIN = re.compile(r"[0-9][0-9,，]*(?:\.[0-9]+)?")
_RANGE = re.compile(r"([0-9][0-9,，.]*)\s*(?:-{1,2}|[–—~～至到])\s*([0-9][0-9,，.]*)")
_LARGEST = 9_000_000_000_000_000_000  # the column is a signed integer of 64 bits
_DIGITS = {currency.code: currency.digits for currency in CURRENCIES}


@dataclass(frozen=True, slots=True)
class Amount:
    """From ``low`` to ``high`` in minor units; an open side is None, as is a currency that
    neither cell nor column names: ``low`` and ``high`` are then hundredths of it."""

    low: int | None
    high: int | None
    currency: str | None


def amount(cell: Any, unit: str | None) -> Amount | None:
    """30万, 300,000元, 20-30万以内, €50k; a bare number counts in the unit of the column.

    Without any unit it counts whole units of the record's currency.
    """
    if isinstance(cell, bool):
        raise Unreadable("cell.money")
    if isinstance(cell, int | float | Decimal):
        return _bare(str(cell), str(cell), unit)
    text = clean(cell)
    if not text or means_unknown(text):
        return None
    if _PLAIN.fullmatch(text):
        return _bare(text, text, unit)
    if found := _RANGE.fullmatch(text):
        return _bare(found[1], found[2], unit)
    if amounts(text):
        one = _only(text)
        currency = one.currency if one else None
    else:
        one = _only(re.sub(r"([0-9])(?![0-9.,])", rf"\1{unit or '元'}", text, count=2))
        currency = one.currency if one and unit else None
    if one is None:
        raise Unreadable("cell.money")
    return _checked(Amount(one.low, one.high, currency))


def _only(text: str) -> Money | None:
    """The amount that a text names, if it names one and no other number beside it."""
    found = amounts(text)
    if len(found) != 1 or found[0].per is not None:
        return None
    start, end = found[0].place.start, found[0].place.end
    inside = all(start <= n.place.start and n.place.end <= end for n in numbers(text))
    return found[0] if inside else None


def _bare(low: str, high: str, unit: str | None) -> Amount:
    worth, currency = _worth(unit)
    return _checked(Amount(_minor(low, worth), _minor(high, worth), currency))


def _minor(written: str, worth: Decimal) -> int:
    try:
        return int((Decimal(re.sub("[,，]", "", written)) * worth).to_integral_value())
    except (InvalidOperation, ValueError, OverflowError):
        raise Unreadable("cell.money") from None


def _worth(unit: str | None) -> tuple[Decimal, str | None]:
    """How many minor units one of the column's units is, and of what."""
    if not unit:
        return Decimal(100), None
    one: Money | None = next(iter(amounts(f"1{unit}")), None)
    if one is None or one.low is None:
        return Decimal(100), None
    bare = one.basis == "bare"
    return Decimal(one.low), None if bare else one.currency


def _checked(found: Amount) -> Amount:
    known = [side for side in (found.low, found.high) if side is not None]
    if any(not 0 <= side <= _LARGEST for side in known):
        raise Unreadable("cell.money")
    if len(known) == 2 and known[0] > known[1]:
        raise Unreadable("cell.budget_order")
    return found


def in_minor_units(hundredths: int, currency: str) -> int:
    """Hundredths of a currency in its own minor units: the yen has none."""
    digits = _DIGITS.get(currency, 2)
    return hundredths if digits == 2 else int(Decimal(hundredths).scaleb(digits - 2))


def whole_number(largest: int) -> Reader:
    """A reader of whole numbers from 0 to ``largest``: 120, 1,200, 约120人."""

    def read(cell: Any, unit: str | None) -> int | None:
        text = clean(cell)
        if not text or means_unknown(text):
            return None
        found = re.fullmatch(r"约?\s*([0-9][0-9,，]*)(?:\.0+)?\s*[人名位个台]?", text)
        value = int(re.sub("[,，]", "", found[1])) if found and len(found[1]) < 20 else -1
        if not 0 <= value <= largest:
            raise Unreadable("cell.whole_number", largest=largest)
        return value

    return read
