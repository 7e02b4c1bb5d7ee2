"""Money: amounts with a currency, amounts beside a word about money, bare amounts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corridor.text import amounts, money
from tests.text.places_quoted import quoted, texts

WAN = 10_000 * 100
CASES = [
    ("30万元", 30 * WAN, 30 * WAN, "CNY"),
    ("30 万元", 30 * WAN, 30 * WAN, "CNY"),
    ("￥300,000", 30 * WAN, 30 * WAN, "CNY"),
    ("¥300,000.50", 30 * WAN + 50, 30 * WAN + 50, "CNY"),
    ("人民币三十万元", 30 * WAN, 30 * WAN, "CNY"),
    ("人民币30万元整", 30 * WAN, 30 * WAN, "CNY"),
    ("预算20-30万", 20 * WAN, 30 * WAN, "CNY"),
    ("预算二十到三十万", 20 * WAN, 30 * WAN, "CNY"),
    ("20万元~30万元", 20 * WAN, 30 * WAN, "CNY"),
    ("经费50万以内", None, 50 * WAN, "CNY"),
    ("不超过50万元", None, 50 * WAN, "CNY"),
    ("至少100万元", 100 * WAN, None, "CNY"),
    ("1.2亿元", 12_000 * WAN, 12_000 * WAN, "CNY"),
    ("约50 万元左右", 50 * WAN, 50 * WAN, "CNY"),
    ("400余万元", 400 * WAN, None, "CNY"),
    ("三千八百多万元", 3800 * WAN, None, "CNY"),
    ("8000块钱", 800_000, 800_000, "CNY"),
    ("500万美元", 500 * WAN, 500 * WAN, "USD"),
    ("€50k", 5_000_000, 5_000_000, "EUR"),
    ("€20k-30k", 2_000_000, 3_000_000, "EUR"),
    ("USD 20,000", 2_000_000, 2_000_000, "USD"),
    ("20,000 USD", 2_000_000, 2_000_000, "USD"),
    ("between USD 20,000 and 30,000", 2_000_000, 3_000_000, "USD"),
    ("£1.5m", 150_000_000, 150_000_000, "GBP"),
    ("GBP 800", 80_000, 80_000, "GBP"),
    ("$1.5 million", 150_000_000, 150_000_000, "USD"),
    ("JPY 5000", 5_000, 5_000, "JPY"),
    ("up to €50,000", None, 5_000_000, "EUR"),
]


@pytest.mark.parametrize(("text", "low", "high", "currency"), CASES)
def test_one_amount(text: str, low: int | None, high: int | None, currency: str) -> None:
    (found,) = money(text)
    assert (found.low, found.high, found.currency) == (low, high, currency)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "30万吨",
        "高镍三元前驱体",
        "100元素分析",
        "30万",
        "500万人",
        "2026年",
        "50k",
        "二元结构",
        "30万台设备",
    ],
)
def test_no_money(text: str) -> None:
    assert money(text) == []


def test_a_bare_amount_is_money_only_beside_a_word_about_it() -> None:
    assert [m.basis for m in amounts("大概30万")] == ["bare"]
    assert [m.basis for m in amounts("大概30万，算预算")] == ["cue"]
    assert [m.basis for m in amounts("大概30万元")] == ["stated"]


def test_a_price_tells_what_it_is_for() -> None:
    (price,) = money("运行成本控制在300元/吨")
    assert (price.low, price.per) == (30_000, "吨")


@given(st.integers(0, 10**13))
def test_yuan_read_back(fen: int) -> None:
    written = f"{fen // 100:,}.{fen % 100:02d}"
    for text in (f"￥{written}", f"{written}元", f"合同额{written}元。", f"CNY {written}"):
        assert [(m.low, m.high) for m in money(text)] == [(fen, fen)]


@given(st.integers(1, 9000), st.integers(1, 900))
def test_ranges_read_back(low: int, more: int) -> None:
    high = low + more
    for text in (f"预算{low}-{high}万", f"{low}万元至{high}万元", f"{low}~{high}万元"):
        assert [(m.low, m.high) for m in money(text)] == [(low * WAN, high * WAN)]


@given(texts)
def test_places_quote_the_text(text: str) -> None:
    found = amounts(text)
    assert quoted(text, found)
    assert all(m.low is not None or m.high is not None for m in found)
    assert money(text) == [m for m in found if m.basis != "bare"]


def test_a_figure_that_no_integer_of_64_bits_holds_is_no_amount():
    assert amounts("9000000亿元")
    for beyond in ("99999999999999亿元", "预算9999999999999999万元", "1e17-1e18元"):
        assert amounts(beyond) == []
