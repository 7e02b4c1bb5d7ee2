"""Ten thousand hostile characters are read like any others: a pattern that backtracks hangs "
"here."""

from datetime import date

import pytest

from corridor.text import document_numbers, language, placed_tokens, problems, read_need, sentences

TODAY = date(2026, 1, 9)
SEEDS = [
    "1", "9,999", "1,", "万", "零", "分之", "1.", "--1", " ", "\n", "a", "GB/T ", "〔2016〕",
    "2026-", "月", "1、想", "。另外想", "不", "TRL ", "1元", "$1", "1m,", "end of ", "Q1 ",
    "...", "e.g. ", "😀", "<p>", "3.5万-", "\n ", "，\n",
]  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("first", "last"), [("", ""), ("1、想做。", "2、想做"), ("预算1万", "元")])
def test_a_long_text(seed: str, first: str, last: str) -> None:
    text = first + (seed * 10_000)[:10_000] + last
    need = read_need(text, today=TODAY)
    assert need.title is None or len(need.title.quote) <= 30
    assert bool(problems(text)) == bool(text.strip()) == bool(sentences(text))
    assert language(text) in ("zh", "en", "und")
    assert all(number.number == 0 for number in document_numbers(text))
    assert sum(1 for _ in placed_tokens(text)) <= 2 * len(text)
