"""Texts with several problems are taken apart; lists of parameters and targets are not."""

import pytest
from hypothesis import given

from corridor.text import problems
from tests.text.places_quoted import quoted, texts

SPLIT = [
    ("1、镀镍起泡 2、废水镍超标；另外想找人做自动检测",
     ["镀镍起泡", "废水镍超标；", "想找人做自动检测"]),
    ("希望解决的技术难题：\n1.提高模具的使用寿命；\n2.减少残余应力",
     ["提高模具的使用寿命；", "减少残余应力"]),
    ("我们厂有两个问题：第一，槽液不稳定；第二，废水不达标。", ["槽液不稳定；", "废水不达标。"]),
    ("一是焊缝开裂，二是变形太大", ["焊缝开裂，", "变形太大"]),
    ("- 电镀槽漏液\n- 废水处理成本太高", ["电镀槽漏液", "废水处理成本太高"]),
    ("①轴承磨损；②密封泄漏", ["轴承磨损；", "密封泄漏"]),
    ("镀镍起泡。另外想找人做自动检测", ["镀镍起泡。", "想找人做自动检测"]),
    ("涂层脱落，还有一个问题，焊点开裂", ["涂层脱落，", "焊点开裂"]),
    ("Our coating blisters. Also, we are looking for automatic inspection.",
     ["Our coating blisters.", "we are looking for automatic inspection."]),
    ("1) The pump leaks\n2) We need cheaper seals", ["The pump leaks", "We need cheaper seals"]),
]  # fmt: skip
WHOLE = [
    "镀镍起泡",
    "需要一种涂层：1.硬度≥500HV 2.厚度25μm",
    "需要一种涂层。1.硬度≥500HV；2.厚度25μm",
    "预期目标：1、降低能耗；2、提高效率",
    "技术要求：\n（1）解决起泡；\n（2）减少磨损",
    "1、需求内容\n解决起泡\n2、预期目标\n减少磨损",
    "想要降低噪声，另外噪声要≤70dB",
    "1、镀镍起泡，需要解决",
    "2、镀镍起泡 3、废水超标",
    "产品很好，另外服务也好",
    f"1、镀镍起泡{'很多' * 150} 2、废水超标",
]


@pytest.mark.parametrize(("text", "parts"), SPLIT)
def test_several_problems(text: str, parts: list[str]) -> None:
    assert [part.place.quote for part in problems(text)] == parts


@pytest.mark.parametrize("text", WHOLE)
def test_one_problem(text: str) -> None:
    (part,) = problems(text)
    assert (part.mark, part.place.quote) == (None, text)


def test_nothing_is_no_problem() -> None:
    assert problems(" \n") == []


@given(texts)
def test_parts_quote_the_text_and_do_not_overlap(text: str) -> None:
    parts = problems(text)
    assert quoted(text, parts)
    assert bool(parts) == bool(text.strip())
    assert all(a.place.end <= b.place.start for a, b in zip(parts, parts[1:], strict=False))
