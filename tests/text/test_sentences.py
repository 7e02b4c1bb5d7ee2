"""Sentences and clauses."""

import pytest
from hypothesis import given

from corridor.text import clause_around, language, sentences
from tests.text.places_quoted import texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  \n ", []),
        ("镀层起泡。怎么办？", ["镀层起泡。", "怎么办？"]),
        ("第一行\n第二行", ["第一行", "第二行"]),
        ("他说：“不行。”然后走了", ["他说：“不行。”", "然后走了"]),
        ("厚度3.5μm。硬度500HV；", ["厚度3.5μm。", "硬度500HV；"]),
        ("It peels. It blisters!", ["It peels.", "It blisters!"]),
        ("Use e.g. nickel. Ask Dr. Li about Fig. 3 now.",
         ["Use e.g. nickel.", "Ask Dr. Li about Fig. 3 now."]),
        ("Version 2.5 is out. Good", ["Version 2.5 is out.", "Good"]),
        ("1. Nickel peels. 2. Water fails.", ["1. Nickel peels.", "2. Water fails."]),
        ("It costs 30. We pay", ["It costs 30.", "We pay"]),
        ("Really?! Yes…", ["Really?!", "Yes…"]),
        ("end.", ["end."]),
    ],
)  # fmt: skip
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert [sentence.quote for sentence in sentences(text)] == expected


@given(texts)
def test_sentences_quote_the_text_and_leave_out_only_white_space(text: str) -> None:
    found = sentences(text)
    assert all(text[s.start : s.end] == s.quote and s.quote.strip() == s.quote for s in found)
    assert "".join("".join(s.quote for s in found).split()) == "".join(text.split())


def test_a_clause_ends_at_commas_and_at_its_reach() -> None:
    text = "设备老旧，预算30万元，明年完成"
    at = text.index("30")
    assert clause_around(text, at, at + 2).quote == "预算30万元"
    assert len(clause_around("字" * 300, 100, 101, reach=20).quote) == 41


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("镀镍起泡", "zh"), ("采用PVD与CVD复合工艺", "zh"), ("nickel coating", "en"),
        ("", "und"), ("123 %", "und"), ("めっきの膨れ", "und"), ("никель", "und"), ("😀", "und"),
    ],
)  # fmt: skip
def test_language_by_its_letters(text: str, expected: str) -> None:
    assert language(text) == expected
