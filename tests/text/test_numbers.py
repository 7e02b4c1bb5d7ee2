"""Numbers in digits of both widths, in Chinese characters, and as parts of a whole."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corridor.text import chinese_value, numbers
from tests.text.places_quoted import quoted, texts

DIGITS = "零一二三四五六七八九"


def in_chinese(number: int) -> str:
    """The usual way to write 1 to 99,999,999."""
    if number >= 10**4:
        rest = number % 10**4
        below = (("零" if rest < 1000 else "") + in_chinese(rest)) if rest else ""
        return f"{in_chinese(number // 10**4)}万{below}"
    words, gap = "", False
    for worth, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // worth % 10
        if digit:
            words += ("零" if gap and words else "") + DIGITS[digit] + unit
        gap = digit == 0
    return words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,200", "1200"), ("300,000.50", "300000.5"), ("３．５", "3.5"), ("１，２００", "1200"),
        ("三百二十", "320"), ("三百二", "320"), ("一百零五", "105"), ("一百万", "1000000"),
        ("两万", "20000"), ("两万五", "25000"), ("十五", "15"), ("3.5万", "35000"),
        ("20 万", "200000"), ("1.2亿", "120000000"), ("1亿2000万", "120000000"),
        ("零点五", "0.5"), ("百分之三十", "0.3"), ("百分之3.5", "0.035"), ("百分之百", "1"),
        ("千分之五", "0.005"), ("30%", "0.3"), ("2‰", "0.002"), ("1/4", "0.25"),
        ("-18", "-18"), ("零下18", "-18"), ("1.5×10^-3", "0.0015"), ("3×10⁻⁶", "0.000003"),
        ("2e5", "200000"), ("1.5 million", "1500000"), ("叁佰万", "3000000"),
        ("三千八百多万", "38000000"), ("400余万", "4000000"), ("二〇二六", "2026"),
        ("5千", "5000"), ("三天", "3"), ("万分之三", "0.0003"),
    ],
)  # fmt: skip
def test_one_number(text: str, value: str) -> None:
    found = numbers(text)
    assert [n.value for n in found] == [Decimal(value)]


@pytest.mark.parametrize(
    "text",
    ["", "V2G技术", "SO2", "一种方法", "统一管理", "高镍三元材料", "三五万", "十分", "1.2.3.4",
    "第三章",
     "万一", "零件", "9" * 40, "😀"],
)  # fmt: skip
def test_no_number(text: str) -> None:
    assert numbers(text) == []


def test_and_some_more() -> None:
    assert [n.more for n in numbers("400余万，300多，三千八百多万，20")] == [
        True,
        True,
        True,
        False,
    ]


def test_a_third_is_a_fraction() -> None:
    (third,) = numbers("三分之一")
    assert (third.kind, third.value) == ("fraction", Decimal(1) / Decimal(3))


@given(st.integers(1, 99_999_999))
def test_chinese_numerals_read_back(number: int) -> None:
    assert chinese_value(in_chinese(number)) == number
    assert (
        chinese_value(in_chinese(number).replace("二千", "两千").replace("二万", "两万")) == number
    )


@given(st.integers(0, 10**15))
def test_separators_read_back(number: int) -> None:
    assert [n.value for n in numbers(f"共 {number:,} 元")] == [number]


@given(st.decimals(0, 10**8, allow_nan=False, allow_infinity=False, places=4))
def test_decimals_and_their_myriads_read_back(number: Decimal) -> None:
    assert [n.value for n in numbers(f"值{number:f}。")] == [number]
    assert [n.value for n in numbers(f"值{number:f}万。")] == [number * 10_000]


@given(texts)
def test_places_quote_the_text_in_order(text: str) -> None:
    found = numbers(text)
    assert quoted(text, found)
    assert all(a.place.end <= b.place.start for a, b in zip(found, found[1:], strict=False))
    assert found == numbers(text)


@given(texts)
def test_any_numeral_is_a_value_or_none(text: str) -> None:
    value = chinese_value(text)
    assert value is None or value >= 0
