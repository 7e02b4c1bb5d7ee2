from decimal import Decimal
from typing import Any

from django import forms

from corridor.text import CURRENCIES, Money, amounts

_DIGITS = {currency.code: currency.digits for currency in CURRENCIES}


class AmountWidget(forms.TextInput):
    """Text, because people write 30万元 and CNY 20,000 to 30,000."""

    def __init__(self) -> None:
        super().__init__(attrs={"autocomplete": "off"})


class AmountField(forms.Field):
    """One amount of money with its unit, as people write it; empty is unknown."""

    widget = AmountWidget

    def __init__(self, *, unreadable: str, **options: Any) -> None:
        super().__init__(**options)
        self.unreadable = unreadable

    def to_python(self, value: str | None) -> Money | None:
        """Read the first amount. A figure without any unit is refused, not guessed at."""
        written = (value or "").strip()
        if not written:
            return None
        found = amounts(written)
        if len(found) != 1:
            raise forms.ValidationError(self.unreadable)
        return found[0]


def written_amount(low: int | None, high: int | None, currency: str | None) -> str:
    """Minor units written so that the field reads them back as they are."""
    if currency is None or (low is None and high is None):
        return ""
    digits = _DIGITS.get(currency, 2)
    ends = [None if end is None else f"{Decimal(end).scaleb(-digits):f}" for end in (low, high)]
    if ends[0] is None:
        return f"≤{ends[1]} {currency}"
    if ends[1] is None:
        return f"≥{ends[0]} {currency}"
    return f"{ends[0]} {currency}" if ends[0] == ends[1] else f"{ends[0]}-{ends[1]} {currency}"
