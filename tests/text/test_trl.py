"""Readiness, stated as a level or inferred from words."""

import pytest
from hypothesis import given

from corridor.text import STAGES, maturities
from tests.text.places_quoted import quoted, texts


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("TRL 6", 6, 6), ("TRL6", 6, 6), ("TRL 5-7", 5, 7), ("TRL 7~5", 5, 7), ("TRL≥6", 6, 9),
        ("技术成熟度达到7级", 7, 7), ("技术成熟度不低于6级", 6, 9), ("成熟度6级以上", 6, 9),
        ("TRL 6 or above", 6, 9), ("TRL 4以下", 1, 4), ("technology readiness level of 5", 5, 5),
        ("技术就绪度等级：8", 8, 8),
    ],
)  # fmt: skip
def test_a_level_that_is_stated(text: str, low: int, high: int) -> None:
    (found,) = maturities(text)
    assert (found.low, found.high, found.basis, found.stage) == (low, high, "stated", None)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("已完成小试", "small_test"), ("进入中试", "pilot"), ("处于实验室阶段", "laboratory"),
        ("有样机一台", "prototype"), ("实现量产", "production"), ("产业化应用", "production"),
        ("小批量生产", "small_series"), ("we have a prototype", "prototype"),
        ("a pilot line runs", "pilot"), ("lab-scale only", "laboratory"),
        ("proof of concept", "laboratory"), ("in mass production", "production"),
    ],
)  # fmt: skip
def test_a_stage_that_words_tell(text: str, stage: str) -> None:
    (found,) = maturities(text)
    low, high = next((low, high) for name, low, high, _ in STAGES if name == stage)
    assert (found.stage, found.low, found.high, found.basis) == (stage, low, high, "inferred")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "重点实验室",
        "产业化前景广阔",
        "中试基地",
        "尚未量产",
        "pilot study",
        "TRLX",
        "TRL 12",
        "产业化过程中",
    ],
)
def test_nothing_about_readiness(text: str) -> None:
    assert maturities(text) == []


def test_stages_rise() -> None:
    assert all(1 <= low <= high <= 9 for _, low, high, _ in STAGES)
    assert [low for _, low, _, _ in STAGES] == sorted(low for _, low, _, _ in STAGES)


@given(texts)
def test_places_quote_the_text(text: str) -> None:
    assert quoted(text, maturities(text))
