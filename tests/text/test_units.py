"""Quantities: unit, dimension, comparator, base unit."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corridor.text import BASE_UNITS, UNITS, UnitRow, quantities
from tests.text.places_quoted import quoted, texts

CASES = [
    ("厚度≥25μm", "0.000025", None, "m", "ge"),
    ("厚度25微米", "0.000025", "0.000025", "m", "eq"),
    ("厚25um", "0.000025", "0.000025", "m", "eq"),
    ("间隙2丝", "0.00002", "0.00002", "m", "eq"),
    ("直径小于50μm", None, "0.00005", "m", "lt"),
    ("长度11Km以上", "11000", None, "m", "ge"),
    ("抗拉强度大于1Gpa", "1000000000", None, "Pa", "gt"),
    ("0.8-1.2mm", "0.0008", "0.0012", "m", "between"),
    ("800μm~1.2mm", "0.0008", "0.0012", "m", "between"),
    ("10±0.5mm", "0.0095", "0.0105", "m", "tolerance"),
    ("控温±0.1℃", "-0.1", "0.1", "°C", "tolerance"),
    ("-20~60℃", "-20", "60", "°C", "between"),
    ("零下30度", "-30", "-30", "°C", "eq"),
    ("转角30度", "30", "30", "°", "eq"),
    ("300 °F", "148.8888888888888888888888889", "148.8888888888888888888888889", "°C", "eq"),
    ("不低于500HV", "500", None, "HV", "ge"),
    ("HRC58-62", "58", "62", "HRC", "between"),
    ("硬度HRC≥60", "60", None, "HRC", "ge"),
    ("pH 6-9", "6", "9", "pH", "between"),
    ("COD不得超过50mg/L", None, "50", "mg/L", "le"),
    ("含量1000ppm以内", None, "0.1", "%", "le"),
    ("合格率95%以上", "95", None, "%", "ge"),
    ("成品率百分之九十", "90", "90", "%", "eq"),
    ("15-20%", "15", "20", "%", "between"),
    ("12%---15%", "12", "15", "%", "between"),
    ("2413平方公里", "2413000000", "2413000000", "m²", "eq"),
    ("占地3亩", "2000", "2000", "m²", "eq"),
    ("120万吨", "1200000000", "1200000000", "kg", "eq"),
    ("约90KW", "90000", "90000", "W", "about"),
    ("至少300小时", "1080000", None, "s", "ge"),
    ("2-3天", "172800", "259200", "s", "between"),
    ("220V", "220", "220", "V", "eq"),
    ("20MHz", "20000000", "20000000", "Hz", "eq"),
    ("噪声≤70dB(A)", None, "70", "dB", "le"),
    ("循环次数≥5000次", "5000", None, "1", "ge"),
    ("≥1.80克/立方厘米", "1800", None, "kg/m³", "ge"),
    ("between 5 and 10 mm", "0.005", "0.01", "m", "between"),
    ("at least 500 HV", "500", None, "HV", "ge"),
    ("no more than 3 kW", None, "3000", "W", "le"),
    ("2-3 weeks", "1209600", "1814400", "s", "between"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit", "comparator"), CASES)
def test_one_quantity(
    text: str, low: str | None, high: str | None, unit: str, comparator: str
) -> None:
    (found,) = quantities(text)
    assert found.low == (None if low is None else Decimal(low))
    assert found.high == (None if high is None else Decimal(high))
    assert (found.unit, found.comparator) == (unit, comparator)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3D打印",
        "3d打印",
        "4G模块",
        "2018年",
        "60Si2Mn",
        "零件",
        "3A级景区",
        "GB 21900",
        "500元/台",
        "3V3类",
        "V2G",
        "第3",
    ],
)
def test_no_quantity(text: str) -> None:
    assert quantities(text) == []


def test_as_written_beside_the_base_unit() -> None:
    (found,) = quantities("膜厚25~30微米")
    assert (found.stated_low, found.stated_high, found.stated_unit) == (25, 30, "μm")
    (share,) = quantities("收率85%以上")
    assert (share.stated_low, share.stated_unit) == (85, "%")


def test_different_dimensions_are_not_one_range() -> None:
    assert [q.unit for q in quantities("38℃-2015W")] == ["°C", "W"]


def test_each_unit_has_a_base_unit_and_no_spelling_means_two_units() -> None:
    spellings = [spelling for row in UNITS for spelling in row.spellings]
    assert {row.dimension for row in UNITS} <= set(BASE_UNITS)
    assert len(spellings) == len(set(spellings))


@given(st.sampled_from([r for r in UNITS if r.spellings]), st.integers(1, 999))
def test_every_spelling_is_read_as_its_unit(row: UnitRow, number: int) -> None:
    for spelling in row.spellings:
        (found,) = quantities(f"数值：{number} {spelling}，")
        assert found.stated_unit == row.symbol
        assert found.stated_low == number


@given(texts)
def test_places_quote_the_text(text: str) -> None:
    found = quantities(text)
    assert quoted(text, found)
    assert all(q.unit == BASE_UNITS[q.dimension] for q in found)
    assert all(q.low is not None or q.high is not None for q in found)
