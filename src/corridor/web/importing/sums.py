"""Amounts as they are written to a file: in the unit that the column's name carries."""

from dataclasses import dataclass
from decimal import Decimal

from corridor.text.money import CURRENCIES, amounts

_DIGITS = {currency.code: currency.digits for currency in CURRENCIES}


@dataclass(frozen=True, slots=True)
class Sum:
    """From ``low`` to ``high`` in minor units; one of them may be open."""

    low: int | None
    high: int | None
    currency: str


def written(amount: Sum, unit: str | None) -> Decimal | str:
    """A number where it is one, else 20-30, ≤30 or ≥20. Where the column counts in another
    currency, whole units with the code of their own."""
    worth, own = _worth(amount.currency, unit)
    ends = [
        None if end is None else _plain(Decimal(end) / worth) for end in (amount.low, amount.high)
    ]
    low, high = ends
    if low is not None and high is not None:
        text: Decimal | str = low if low == high else f"{low:f}-{high:f}"
    else:
        text = f"≤{high:f}" if high is not None else f"≥{low:f}"
    return text if own else f"{text} {amount.currency}"


def _worth(currency: str, unit: str | None) -> tuple[Decimal, bool]:
    """Minor units in one unit of the column, and whether the column counts that currency."""
    whole = Decimal(10) ** _DIGITS.get(currency, 2)
    if unit is None:
        return whole, True
    one = next(iter(amounts(f"1{unit}")), None)
    if one is None or one.low is None or one.currency != currency:
        return whole, False
    return Decimal(one.low), True


def _plain(number: Decimal) -> Decimal:
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number
