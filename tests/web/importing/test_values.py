"""What a cell is read as."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corridor.web.importing.errors import Unreadable
from corridor.web.importing.guarding import STARTS, guard
from corridor.web.importing.values import (
    amount,
    clean,
    credit_code,
    first_day,
    last_day,
    levels,
    line,
    listed,
    measured,
    passage,
    readiness,
    whole_number,
    yes_or_no,
)
from corridor.web.importing.values.amounts import in_minor_units


@pytest.mark.parametrize(
    ("cell", "unit", "low", "high", "currency"),
    [
        ("30万", None, 30_000_000, 30_000_000, "CNY"),
        ("30万元", None, 30_000_000, 30_000_000, "CNY"),
        ("300000", None, 30_000_000, 30_000_000, None),
        (300_000, None, 30_000_000, 30_000_000, None),
        ("300,000元", None, 30_000_000, 30_000_000, "CNY"),
        (30, "万元", 30_000_000, 30_000_000, "CNY"),
        ("30", "万元", 30_000_000, 30_000_000, "CNY"),
        ("12.5", "万元", 12_500_000, 12_500_000, "CNY"),
        ("20-30", "万元", 20_000_000, 30_000_000, "CNY"),
        ("20～30万", None, 20_000_000, 30_000_000, "CNY"),
        ("50万以内", None, None, 50_000_000, "CNY"),
        ("100万元以上", None, 100_000_000, None, "CNY"),
        ("不超过50", "万元", None, 50_000_000, "CNY"),
        ("不超过300000", None, None, 30_000_000, None),
        ("0.29", "元", 29, 29, "CNY"),
        (0.29, "元", 29, 29, "CNY"),
        ("€50k", None, 5_000_000, 5_000_000, "EUR"),
        (5, "万美元", 5_000_000, 5_000_000, "USD"),
    ],
)
def test_money(cell, unit, low, high, currency):
    found = amount(cell, unit)
    assert (found.low, found.high, found.currency) == (low, high, currency)


@pytest.mark.parametrize("cell", ["面议", "/", "无", "待定", " "])
def test_what_says_nothing_is_unknown(cell):
    assert amount(cell, "万元") is None
    assert last_day(cell, None) is None
    assert readiness(cell, None) is None
    assert yes_or_no(cell, None) is (False if cell == "不" else None)


@pytest.mark.parametrize("cell", ["很多", "300元/吨", "-5", "30万或50万", True, "1e999", "9" * 30])
def test_what_is_no_amount_is_unreadable(cell):
    with pytest.raises(Unreadable):
        amount(cell, None)


def test_the_yen_has_no_minor_unit():
    assert in_minor_units(500_000, "JPY") == 5_000
    assert in_minor_units(500_000, "CNY") == 500_000


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("2026-05-01", date(2026, 5, 1)),
        ("2026/5/1", date(2026, 5, 1)),
        ("2026.05.01", date(2026, 5, 1)),
        ("20260501", date(2026, 5, 1)),
        ("2026年5月1日", date(2026, 5, 1)),
        ("2026-05-01 08:30:00", date(2026, 5, 1)),
        ("2026-05-01T08:30:00Z", date(2026, 5, 1)),
        ("2026年5月", date(2026, 5, 31)),
        ("2026-02", date(2026, 2, 28)),
        ("2026年底", date(2026, 12, 31)),
        ("2026", date(2026, 12, 31)),
        ("1 May 2026", date(2026, 5, 1)),
        (datetime.combine(date(2026, 5, 1), time(8)), date(2026, 5, 1)),
        (20260501, date(2026, 5, 1)),
        ("长期有效", None),
    ],
)
def test_days(cell, day):
    assert last_day(cell, None) == day


def test_the_first_day_of_a_month_is_when_it_was_published():
    assert first_day("2026年5月", None) == date(2026, 5, 1)


@pytest.mark.parametrize("cell", ["2026-02-30", "5月1日", "三天前", "20261", "soon"])
def test_what_names_no_day_of_a_year_is_unreadable(cell):
    with pytest.raises(Unreadable):
        last_day(cell, None)


@pytest.mark.parametrize(
    ("cell", "level"),
    [(6, 6), (6.0, 6), ("6", 6), ("TRL6", 6), ("TRL 6-7", 6), ("6级", 6), ("第六级", 6),
     ("中试", 6), ("已量产", 9)],
)  # fmt: skip
def test_readiness(cell, level):
    assert readiness(cell, None) == level


@pytest.mark.parametrize("cell", ["0", "10", "高", "12级"])
def test_what_is_no_level_is_unreadable(cell):
    with pytest.raises(Unreadable):
        readiness(cell, None)


@pytest.mark.parametrize(
    ("cell", "answer"),
    [("是", True), ("否", False), ("Yes", True), ("N", False), (True, True), (1, True),
     ("0", False), ("不清楚", None)],
)  # fmt: skip
def test_yes_or_no(cell, answer):
    assert yes_or_no(cell, None) is answer


def test_lists_are_split_at_every_usual_mark_and_lose_doubles():
    read = listed(40)
    assert read("甲；乙、丙,丁|戊；甲", None) == ["甲", "乙", "丙", "丁", "戊"]
    assert read('["G06F16/33", "H04L"]', None) == ["G06F16/33", "H04L"]
    assert read("平方和优化_大角度机动", None) == ["平方和优化", "大角度机动"]
    assert read(["a", "b"], None) == ["a", "b"]
    assert read("无", None) is None


@pytest.mark.parametrize(
    ("code", "reason", "values"),
    [
        ("9131000", "uscc.length", {"length": 7}),
        ("91310000MA1FL0I84X", "uscc.character", {"place": 15, "character": "I"}),
        ("9131A000MA1FL0184X", "uscc.character", {"place": 5, "character": "A"}),
        ("91110000600037342L", "uscc.check", {"character": "L"}),
    ],
)
def test_a_wrong_credit_code_says_which_character(code, reason, values):
    with pytest.raises(Unreadable) as why:
        credit_code(code, None)
    assert (why.value.code, why.value.fatal) == (reason, True)
    assert values.items() <= why.value.values.items()


def test_a_right_credit_code_is_made_plain():
    assert credit_code("9111 0000 6000 3734 1l", None) == "91110000600037341L"


def test_parameters_as_text_and_as_objects():
    assert measured("镀层厚度≥8μm；耐盐雾≥96h", None)[0][:3] == ("镀层厚度", "ge", Decimal(8))
    told = [{"name": "总镍", "comparator": "<=", "value": 0.1, "unit": "mg/L"}]
    assert measured(told, None) == [("总镍", "le", Decimal("0.1"), None, "mg/L")]
    with pytest.raises(Unreadable):
        measured("越薄越好", None)


def test_a_level_that_cannot_be_read_refuses_the_row():
    assert levels("budget: broker_only; contact：after_nda", None) == {
        "budget": "broker_only",
        "contact": "after_nda",
    }
    for bad in ("budget: secret", "salary: public", "保密", "{", {"budget": "PUBLIC"}):
        with pytest.raises(Unreadable) as why:
            levels(bad, None)
        assert why.value.fatal


def test_whole_numbers():
    assert [whole_number(999)(cell, None) for cell in (86, "86人", "约 86", "86.0")] == [86] * 4
    with pytest.raises(Unreadable):
        whole_number(999)("1000", None)


def test_lengths_are_checked_before_the_database_does():
    assert line(5)("12345", None) == "12345"
    with pytest.raises(Unreadable) as why:
        line(5)("123456", None)
    assert why.value.values == {"length": 6, "longest": 5}
    assert passage("字" * 10_000, None) == "字" * 10_000


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_clean_text_can_be_kept_by_every_database(text):
    kept = clean(text)
    assert "\x00" not in kept
    kept.encode()
    assert clean(kept) == kept or kept.startswith("'")


def test_emoji_and_html_are_text_like_any_other():
    text = "🏭 <script>alert(1)</script> &amp; 镍"
    assert clean(text) == text


def test_half_characters_refuse_the_row_and_control_characters_go():
    with pytest.raises(Unreadable) as why:
        clean("坏\udce5")
    assert why.value.fatal
    assert clean("一\x00二\x0b三\r\n四\x1b[31m") == "一二\n三\n四[31m"


@given(st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs", "Cc", "Z", "Cn"])))
def test_a_guarded_formula_comes_back_as_it_was(text):
    guarded = guard(text)
    assert not guarded.startswith(STARTS)
    assert clean(guarded) == text or text.startswith("'")
