"""Numbers, days and money as each language writes them. Nothing here rounds a figure away."""

from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal, get_currency_name, get_currency_precision

from corridor.web.words import Lang, active, sentence
from corridor.web.words.language import LOCALES

_CHINESE_UNITS = {"CNY": "元", "EUR": "欧元", "USD": "美元"}
_MYRIAD, _MYRIADS = Decimal(10_000), Decimal(100_000_000)


def number(value: int | float | Decimal, lang: Lang | None = None) -> str:
    """1234567.5 → ``1,234,567.5``, with every decimal that is there."""
    return format_decimal(value, locale=LOCALES[lang or active()], decimal_quantization=False)


def day(value: date, lang: Lang | None = None) -> str:
    """2026年1月9日, or 9 January 2026."""
    return _day(value, lang or active())


@lru_cache(maxsize=4096)
def _day(value: date, lang: Lang) -> str:
    return format_date(value, "long", locale=LOCALES[lang])


def moment(value: datetime, zone: ZoneInfo, lang: Lang | None = None) -> str:
    """Day and time of day, to the minute, of an instant as it was in a time zone."""
    pattern = "d MMMM y, HH:mm" if (lang or active()) == "en" else "y年M月d日 HH:mm"
    return format_datetime(value.astimezone(zone), pattern, locale=LOCALES[lang or active()])


def money(minor: int, currency: str, lang: Lang | None = None) -> str:
    """30万元, or CNY 300,000, from minor units."""
    return _money(minor, currency, lang or active())


@lru_cache(maxsize=4096)
def _money(minor: int, currency: str, lang: Lang) -> str:
    amount = Decimal(minor).scaleb(-get_currency_precision(currency))
    if lang == "en":
        return f"{currency} {number(amount, lang)}"
    figure, unit = _chinese_figure(amount)
    name = _CHINESE_UNITS.get(currency) or get_currency_name(currency, locale=LOCALES["zh"])
    return f"{number(figure, lang)}{unit}{name}"


def money_range(low: int | None, high: int | None, currency: str, lang: Lang | None = None) -> str:
    """One amount, a range, or a range that is open on one side. One of the two is known."""
    if low is None and high is not None:
        return sentence("money.at_most", lang, high=money(high, currency, lang))
    if low is not None and high is None:
        return sentence("money.at_least", lang, low=money(low, currency, lang))
    assert low is not None and high is not None  # noqa: S101 - the two cases above
    if low == high:
        return money(low, currency, lang)
    ends = {"low": money(low, currency, lang), "high": money(high, currency, lang)}
    return sentence("money.range", lang, **ends)


def _chinese_figure(amount: Decimal) -> tuple[Decimal, str]:
    """万 and 亿 where the amount is whole in hundredths of them."""
    for size, unit in ((_MYRIADS, "亿"), (_MYRIAD, "万")):
        scaled = amount / size
        if abs(scaled) >= 1 and scaled == round(scaled, 2):
            return scaled.normalize(), unit
    return amount.normalize(), ""
