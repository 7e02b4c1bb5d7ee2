"""A need as a whole: what it says, and what it leaves out."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corridor.text import GAPS, read_need
from tests.text.places_quoted import quoted, texts

TODAY = date(2026, 1, 9)
FULL = (
    "我们厂镀镍层起泡，镀层厚度应≥25μm，硬度不低于500HV，目前合格率只有82%。年产30万件。"
    "预算20-30万，明年6月底前解决，希望技术成熟度达到7级，按GB/T 10125-2021做盐雾试验。"
)


def test_a_need_that_tells_everything() -> None:
    need = read_need(FULL, today=TODAY)
    assert need.title and need.title.quote == "我们厂镀镍层起泡"
    assert need.budget and (need.budget.low, need.budget.high) == (20_000_000, 30_000_000)
    assert need.deadline and need.deadline.latest == date(2027, 6, 30)
    assert need.trl_wanted and (need.trl_wanted.low, need.trl_wanted.basis) == (7, "stated")
    assert [(p.name and p.name.quote, p.quantity.place.quote) for p in need.parameters][:3] == [
        ("镀层厚度", "≥25μm"), ("硬度", "不低于500HV"), ("合格率", "82%"),
    ]  # fmt: skip
    assert [s.name for s in need.standards] == ["GB/T 10125-2021"]
    assert (need.language, need.missing) == ("zh", ())


def test_a_need_that_tells_nothing_gets_nothing_invented() -> None:
    need = read_need("镀镍起泡怎么办", today=TODAY)
    assert (need.budget, need.deadline, need.trl_wanted) == (None, None, None)
    assert (need.parameters, need.standards, need.missing) == ((), (), GAPS)


def test_an_english_need() -> None:
    need = read_need(
        "Nickel coating blisters after plating. We need a fix by end of June 2027, budget €50k, "
        "hardness at least 500 HV.",
        today=TODAY,
    )
    assert need.title and need.title.quote == "Nickel coating blisters after"
    assert need.budget and (need.budget.low, need.budget.currency) == (5_000_000, "EUR")
    assert need.deadline and need.deadline.latest == date(2027, 6, 30)
    assert [p.name and p.name.quote for p in need.parameters] == ["hardness"]


@pytest.mark.parametrize(
    "text",
    ["已投入资金300万元", "公司注册资金1100万元", "年产值一千余万元", "投资3.2亿元人民币，占地80亩",
     "运行费用300元/吨", "前期研发经费120万元", "每台售价20万元"],
)  # fmt: skip
def test_money_that_is_no_budget(text: str) -> None:
    assert read_need(text, today=TODAY).budget is None


@pytest.mark.parametrize(
    ("text", "quote"),
    [("公司拟出资60万元寻求合作，已投入20万元", "60万元"), ("项目总预算约2000万元", "约2000万元"),
     ("经费50万以内", "50万以内"), ("预计需要投入资金190万元", "190万元"),
     ("愿意出10万块钱", "10万块钱")],
)  # fmt: skip
def test_money_that_is_the_budget(text: str, quote: str) -> None:
    budget = read_need(text, today=TODAY).budget
    assert budget and budget.place.quote == quote


@pytest.mark.parametrize(
    ("text", "name"),
    [("镀层厚度应达到25μm", "镀层厚度"), ("年产能约29万吨", "年产能"), ("≥60HRC", None),
     ("其中电池指标：能量密度≥300Wh/kg", "能量密度"), ("耐温可达200℃", "耐温"),
     ("with a hardness of 500 HV", "hardness")],
)  # fmt: skip
def test_what_a_parameter_is_called(text: str, name: str | None) -> None:
    (found,) = read_need(text, today=TODAY).parameters
    assert (found.name and found.name.quote) == name


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("希望达到中试水平", "中试"),
        ("目前已完成小试", None),
        ("产业化前景好", None),
        ("要求TRL 6以上", "TRL 6以上"),
    ],
)
def test_readiness_wanted_and_not_readiness_there_is(text: str, wanted: str | None) -> None:
    found = read_need(text, today=TODAY).trl_wanted
    assert (found and found.place.quote) == wanted


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("希望半年内完成交付", "半年内"),
        ("数据七天内可以发送", None),
        ("公司2018年成立", None),
        ("年底前上线", "年底前"),
    ],
)
def test_deadlines(text: str, quote: str | None) -> None:
    found = read_need(text, today=TODAY).deadline
    assert (found and found.place.quote) == quote


@given(texts, st.dates())
def test_any_text_can_be_read(text: str, today: date) -> None:
    need = read_need(text, today=today)
    assert need.title is None or text[need.title.start : need.title.end] == need.title.quote
    assert need.title is None or 1 <= len(need.title.quote) <= 30
    found = [f for f in (need.budget, need.deadline, need.trl_wanted) if f]
    assert quoted(text, [*found, *need.standards, *(p.quantity for p in need.parameters)])
    names = [p.name for p in need.parameters if p.name]
    assert all(text[n.start : n.end] == n.quote for n in names)
    assert list(need.missing) == [code for code in GAPS if code in need.missing]
