"""Amounts of money: 30 万元, ￥300,000, 20-30万, 50万以内, 人民币三十万元, €50k, USD 20,000."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from corridor.text.intervals import Hit, Interval, intervals
from corridor.text.numbers import Number
from corridor.text.places import Place, place


class Currency(NamedTuple):
    """How an ISO 4217 currency is written; ``digits`` decimal places are its minor unit."""

    code: str
    digits: int
    before: str
    after: str


CURRENCIES: tuple[Currency, ...] = (
    Currency(
        "CNY", 2, r"[￥¥]|RMB|CNY|人民币", r"元人民币|元整|元|块钱|人民币|RMB|CNY|yuan|renminbi"
    ),
    Currency("USD", 2, r"US\$|\$|USD|美元", r"美元|美金|USD|US dollars|dollars"),
    Currency("EUR", 2, r"€|EUR|欧元", r"欧元|EUR|euros?|€"),
    Currency("GBP", 2, r"£|GBP|英镑", r"英镑|GBP|pounds sterling"),
    Currency("JPY", 0, r"JPY|日元", r"日元|JPY|yen"),
    Currency("HKD", 2, r"HK\$|HKD|港币|港元", r"港元|港币|HKD"),
    Currency("CHF", 2, r"CHF", r"瑞士法郎|CHF"),
    Currency("KRW", 0, r"KRW", r"韩元|KRW"),
)
"""¥ and ￥ are read as CNY, $ alone as USD."""

LARGEST = 2**63 - 1
"""Minor units that a signed integer of 64 bits holds."""

CUES = re.compile(
    r"元|块|预算|经费|资金|投资|投入|出资|费用|价格?|报价|造价|成本|资助|补贴|拨款|款|钱|"
    r"budget|cost|fund|price|invest",
    re.IGNORECASE,
)
"""A bare 30万 is money (CNY) when one of these stands within twelve characters of it."""

_K = r"(?:\s?(?P<k>[kK]|m|mn|M)(?![A-Za-z]))?"
_MAGNITUDES = {"k": 10**3, "m": 10**6, "mn": 10**6}
_BEFORE = re.compile(
    rf"(?<![A-Za-z])(?:{'|'.join(f'(?P<{c.code}>{c.before})' for c in CURRENCIES)})\s?[:：为约]?\s?"
    r"(?P<low>[0-9,.]{1,14}\s?(?:[kKmM]|mn|million)?\s?(?:[-–~～至到]|to|and)\s?)?$"
)
_AFTER = re.compile(
    rf"{_K}\s?(?:{'|'.join(f'(?P<{c.code}>{c.after})' for c in CURRENCIES)})(?![A-Za-z素件器组])"
)
_MAGNITUDE = re.compile(_K)
_BARE_END = re.compile(
    r"\s*(?:$|[,，。；;、！？!?)）\n\-–—~～至到]|以[内上下]|左右|之[内间]|上下|封顶|起|研发|经费|资金|"
    r"预算|投入|投资|费用|用于|的|人民币|吧|就|可|都|能|含|不|还|是|来做|做)"
)
_PER = re.compile(r"\s?(?:/|每)\s?([\u4e00-\u9fffA-Za-z]{1,4})")
_BY_CODE = {currency.code: currency for currency in CURRENCIES}


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (分, cents) of an ISO currency; an open side is ``None``.

    ``basis`` is ``stated`` (a currency is written), ``cue`` (a bare 30万 near a word about
    money) or ``bare`` (nothing says that it is money). ``per`` is what a price is for
    (300元/吨: 吨). ``comparator`` as in ``Quantity``.
    """

    low: int | None
    high: int | None
    currency: str
    comparator: str
    basis: str
    per: str | None
    place: Place


def money(text: str) -> list[Money]:
    """What is certainly or probably money: basis ``stated`` or ``cue``.

    >>> [(m.low, m.high, m.currency, m.basis) for m in money("预算20-30万")]
    [(20000000, 30000000, 'CNY', 'cue')]
    """
    return [found for found in amounts(text) if found.basis != "bare"]


def amounts(text: str) -> list[Money]:
    """``money`` and the bare amounts in 万 or 亿 that may be money, in order.

    A figure beyond ``LARGEST`` minor units is no amount: no column holds it, nobody has it.
    """
    found = (_money(text, span) for span in intervals(text, _unit_of, _joins))
    return [one for one in found if all(abs(end or 0) <= LARGEST for end in (one.low, one.high))]


class _Kind(NamedTuple):
    currency: str
    times: int
    basis: str


def _unit_of(text: str, number: Number) -> Hit[_Kind] | None:
    start, end = number.place.start, number.place.end
    left = max(0, start - 24)
    after = _AFTER.match(text, end)
    before = _BEFORE.search(text[left:start])
    if after and after.lastgroup and _counts(number, after):
        times = _MAGNITUDES.get((after["k"] or "").lower(), 1)
        code = next(c.code for c in CURRENCIES if after[c.code])
        begin = left + before.start() if before and before[code] and not before["low"] else start
        return Hit(_Kind(code, times, "stated"), begin, after.end())
    if before:
        size = _MAGNITUDE.match(text, end)
        word = size["k"] if size else None
        times = _MAGNITUDES.get((word or "").lower(), 1)
        stop = size.end() if size and word else end
        code = next(c.code for c in CURRENCIES if before[c.code])
        begin = start if before["low"] else left + before.start()
        return Hit(_Kind(code, times, "stated"), begin, stop)
    if number.scale >= 10**4 and number.kind == "plain" and _BARE_END.match(text, end):
        near = CUES.search(text, max(0, start - 12), min(len(text), end + 12))
        return Hit(_Kind("CNY", 1, "cue" if near else "bare"), start, end)
    return None


def _joins(one: _Kind, two: _Kind) -> bool:
    return one.currency == two.currency


def _counts(number: Number, after: re.Match[str]) -> bool:
    """三元 is a kind of chemistry, not three yuan; 三十元 and 3元 are money."""
    return number.kind == "plain" and not (
        after["CNY"] == "元" and len(number.place.quote) == 1 and not number.place.quote.isdecimal()
    )


def _money(text: str, span: Interval[_Kind]) -> Money:
    one, two = span.first_unit, span.second_unit or span.first_unit
    first = _minor(span.first, one)
    second = None if span.second is None else _minor(span.second, two)
    low, high = _bounds(span.comparator, first, second)
    per = _PER.match(text, span.end)
    return Money(
        low, high, two.currency, span.comparator, two.basis, per[1] if per else None,
        place(text, span.start, span.end),
    )  # fmt: skip


def _minor(value: Decimal, kind: _Kind) -> int:
    exact = value.scaleb(_BY_CODE[kind.currency].digits) * kind.times
    return int(exact.to_integral_value(ROUND_HALF_UP))


def _bounds(code: str, first: int, second: int | None) -> tuple[int | None, int | None]:
    if code == "tolerance":
        reach = abs(first if second is None else second)
        middle = 0 if second is None else first
        return middle - reach, middle + reach
    if second is not None:
        return first, second
    return (None if code in ("le", "lt") else first), (None if code in ("ge", "gt") else first)
