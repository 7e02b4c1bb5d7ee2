"""Numbers, days and money on a page; what is not known shows its mark."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django import template
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString

from corridor.web import figures
from corridor.web.words import word

register = template.Library()


@register.simple_tag
def unknown() -> SafeString:
    """The mark of what nobody has told: never a dash, a zero or an empty cell."""
    mark = '<span class="unknown" title="{}">{}</span>'
    return format_html(mark, word("unknown.meaning"), word("unknown"))


@register.filter
def known(value: Any) -> Any:
    """The value itself, or the mark of the unknown for None and empty text."""
    return unknown() if value is None or value == "" else value


@register.simple_tag
def number(value: int | float | Decimal | None) -> str:
    """A figure with its decimals: ``{% number 19.54 %}``."""
    return unknown() if value is None else figures.number(value)


@register.simple_tag(takes_context=True)
def day(context: Context, value: date | None) -> str:
    """2026年1月9日 / 9 January 2026; an instant is the day that it was in the zone."""
    if value is None:
        return unknown()
    if isinstance(value, datetime):
        value = value.astimezone(context["time_zone"]).date()
    return figures.day(value)


@register.simple_tag(takes_context=True)
def moment(context: Context, value: datetime | None) -> str:
    """Day and time of day in the zone."""
    return unknown() if value is None else figures.moment(value, context["time_zone"])


@register.simple_tag
def money(minor: int | None, currency: str | None) -> str:
    """30万元 / CNY 300,000, from minor units."""
    return unknown() if minor is None or not currency else figures.money(minor, currency)


@register.simple_tag
def money_range(low: int | None, high: int | None, currency: str | None) -> str:
    """From a least to a most amount; either may be unknown."""
    if not currency or (low is None and high is None):
        return unknown()
    return figures.money_range(low, high, currency)


@register.filter
def signed(points: int) -> str:
    """+12, −8, 0: with a true minus, so that figures stand in columns."""
    return f"{points:+d}".replace("-", "−") if points else "0"


@register.filter
def rounded(value: float) -> int:
    """To the nearest whole number, for times that nobody adds up."""
    return round(value)


@register.filter
def score(points: int) -> str:
    """A sum of points: no plus, and a true minus."""
    return str(points).replace("-", "−")


_COMPARATORS = {"ge": "≥", "le": "≤", "gt": ">", "lt": "<", "eq": "=", "about": "≈", "between": ""}
_COMPARATORS |= {">=": "≥", "<=": "≤", "~": "≈"}


@register.filter
def comparator(code: str) -> str:
    """The sign of a comparison."""
    return _COMPARATORS.get(code, code)
