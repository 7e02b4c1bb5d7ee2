"""Standards and numbers of official documents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corridor.text import document_numbers, standards
from tests.text.places_quoted import quoted, texts


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("按GB/T 36132-2025评价", "GB/T 36132-2025", "national"),
        ("执行GB 21900—2008表3", "GB 21900-2008", "national"),
        ("低碳钢（GBT701-2008）", "GB/T 701-2008", "national"),
        ("达到GJB150A要求", "GJB 150A", "national"),
        ("通过ISO 9001:2015认证", "ISO 9001:2015", "international"),
        ("ISO/IEC 17025：2017", "ISO/IEC 17025:2017", "international"),
        ("IEC 62133-2:2017", "IEC 62133-2:2017", "international"),
        ("有IATF16949证书", "IATF 16949", "international"),
        ("per ASTM B733", "ASTM B733", "foreign"),
        ("EN ISO 9227:2022", "EN ISO 9227:2022", "foreign"),
        ("MIL-STD-810G", "MIL-STD 810G", "foreign"),
        ("按HJ 2.3做评价", "HJ 2.3", "sector"),
        ("JB/T 1234.5-2010", "JB/T 1234.5-2010", "sector"),
        ("DB31/T 1234-2020", "DB31/T 1234-2020", "local"),
        ("T/CSTM 00123-2021", "T/CSTM 00123-2021", "association"),
        ("Q/ABC 001-2020", "Q/ABC 001-2020", "company"),
    ],
)
def test_one_standard(text: str, name: str, kind: str) -> None:
    assert [(s.name, s.kind) for s in standards(text)] == [(name, kind)]


@pytest.mark.parametrize(
    "text", ["", "内存16GB", "GB标准", "硬盘 512GB 256", "国标要求", "100 GB 512GB"]
)
def test_no_standard(text: str) -> None:
    assert standards(text) == []


def test_a_standard_without_a_year_has_none() -> None:
    assert [s.year for s in standards("GB 21900-2008、HJ 2.3")] == [2008, None]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("示范区执委会〔2025〕9号", "示范区执委会〔2025〕9号"),
        ("根据国科发火〔2016〕32号文件", "国科发火〔2016〕32号"),
        ("《办法》（工信部企业〔2026〕2号）", "工信部企业〔2026〕2号"),
        ("国科发火[2016]32号", "国科发火〔2016〕32号"),
        ("[2016]32号", "〔2016〕32号"),
        ("青府发（2024）第12号", "青府发〔2024〕12号"),
    ],
)
def test_one_document_number(text: str, name: str) -> None:
    assert [d.name for d in document_numbers(text)] == [name]


@pytest.mark.parametrize(
    "text", ["", "〔2016〕", "地铁（2016）12号线", "[32]号", "（2016）沪01民初32号"]
)
def test_no_document_number(text: str) -> None:
    assert document_numbers(text) == []


@given(st.integers(1950, 2049), st.integers(1, 9999))
def test_document_numbers_read_back(year: int, number: int) -> None:
    (found,) = document_numbers(f"见国科发火〔{year}〕{number}号。")
    assert (found.issuer, found.year, found.number) == ("国科发火", year, number)


@given(texts)
def test_places_quote_the_text(text: str) -> None:
    assert quoted(text, standards(text))
    assert quoted(text, document_numbers(text))
