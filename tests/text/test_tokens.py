"""Tokens: Chinese by characters and bigrams, everything else by stemmed words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corridor.text import placed_tokens, stem, token_id, token_ids, tokens
from tests.text.places_quoted import texts

HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=1, max_size=30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n。，!", []),
        ("镍", ["镍"]),
        ("镀镍", ["镀", "镀镍", "镍"]),
        ("coatings coated", ["coat", "coat"]),
        ("ＰＶＤ", ["pvd"]),
        ("镀镍A3", ["镀", "镀镍", "镍", "a3"]),
        ("😀镍😀", ["镍"]),
        ("5G-A C++", ["5g-a", "c++"]),
        ("<p>镍</p>", ["p", "镍", "p"]),
    ],
)
def test_what_a_text_is_compared_by(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


@given(texts)
def test_places_quote_the_original(text: str) -> None:
    for token in placed_tokens(text):
        quote = text[token.start : token.end]
        assert quote
        assert token.text in (quote, stem(quote))


@given(HAN)
def test_a_run_of_han_gives_every_character_and_every_pair(text: str) -> None:
    pairs = [text[i : i + 2] for i in range(len(text) - 1)]
    assert sorted(tokens(text)) == sorted([*text, *pairs])


@given(texts)
def test_the_same_text_has_the_same_tokens_and_numbers(text: str) -> None:
    assert tokens(text) == tokens(text)
    assert token_ids(text) == [token_id(token) for token in tokens(text)]
    assert all(0 <= number < 2**32 for number in token_ids(text))


@given(texts, texts)
def test_a_line_break_parts_tokens(one: str, two: str) -> None:
    assert tokens(f"{one}\n{two}") == tokens(one) + tokens(two)


@given(texts)
def test_both_readings_give_the_same_tokens(text: str) -> None:
    assert tokens(text) == [token.text for token in placed_tokens(text)]


def test_numbers_of_tokens_never_change() -> None:
    assert (token_id("镀镍"), token_id("coat")) == (1295687519, 1624433711)
