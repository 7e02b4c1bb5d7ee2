"""What a number written in Chinese characters is worth."""

import re
from decimal import Decimal

_DIGITS = dict(
    zip("零〇○一二两三四五六七八九", (0, 0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
_FORMAL = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")
_TENS = {"十": 10, "百": 100, "千": 1000}
_GROUPS = {"亿": 10**8, "万": 10**4}
_SECTION = re.compile(
    r"(?:([一二两三四五六七八九])千)?零?(?:([一二两三四五六七八九])百)?零?"
    r"(?:([一二三四五六七八九])?(十))?零?([一二两三四五六七八九])?"
)

CHARACTERS = "零〇○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟"
DIGITS = "零〇○一二两三四五六七八九壹贰叁肆伍陆柒捌玖"
SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}


def chinese_value(numeral: str) -> Decimal | None:
    """The worth of ``numeral``; ``None`` if it is not well formed (三五万 is not one number).

    >>> chinese_value("三百二十"), chinese_value("两万五"), chinese_value("二〇二六")
    (Decimal('320'), Decimal('25000'), Decimal('2026'))
    >>> chinese_value("零点五"), chinese_value("三五万")
    (Decimal('0.5'), None)
    """
    whole, point, part = numeral.translate(_FORMAL).partition("点")
    value = None if len(whole) > 24 else _whole(whole)
    if value is None or not point:
        return None if value is None else Decimal(value)
    if not part or len(part) > 12 or any(c not in _DIGITS for c in part):
        return None
    return Decimal(f"{value}.{''.join(str(_DIGITS[c]) for c in part)}")


def scale_value(words: str) -> Decimal:
    """What 万, 百万, 万亿 … multiply by."""
    value = Decimal(1)
    for word in words:
        value *= SCALES[word]
    return value


def _whole(numeral: str) -> int | None:
    if len(numeral) > 1 and all(c in _DIGITS for c in numeral):
        return _digit_by_digit(numeral)
    for word, worth in _GROUPS.items():
        if word in numeral:
            left, _, right = numeral.rpartition(word)
            return _grouped(left, right, worth)
    return _section(numeral)


def _digit_by_digit(numeral: str) -> int | None:
    # 三四 is "three or four", 二〇二六 a year: only digits around a zero are read one by one.
    if not any(c in "零〇○" for c in numeral):
        return None
    return int("".join(str(_DIGITS[c]) for c in numeral))


def _grouped(left: str, right: str, worth: int) -> int | None:
    above = _whole(left) if left else None
    if above is None:
        return None
    if len(right) == 1 and right in _DIGITS:
        return above * worth + _DIGITS[right] * worth // 10
    below = _whole(right.removeprefix("零")) if right else 0
    return None if below is None or below >= worth else above * worth + below


def _section(numeral: str) -> int | None:
    if numeral in _DIGITS:
        return _DIGITS[numeral]
    found = _SECTION.fullmatch(numeral)
    if not numeral or not found or numeral.endswith("零"):
        return None
    thousands, hundreds, tens, ten, ones = found.groups()
    value = 1000 * _DIGITS.get(thousands, 0) + 100 * _DIGITS.get(hundreds, 0)
    value += (_DIGITS[tens] if tens else 1) * 10 if ten else 0
    # 三百二 is 320: a last digit straight after 百 or 千 counts the next rank down.
    rank = _TENS.get(numeral[-2:-1], 10) // 10 if ones else 0
    return value + _DIGITS.get(ones, 0) * rank
