"""Excerpts keep the words, mark what met, and never become markup."""

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from corridor.web.pages.answering import Asked
from corridor.web.pages.marking import joined_spans, marked_excerpt
from corridor.web.templatetags.answers import spelled

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6)


@given(st.text(max_size=60), SPANS)
def test_marked_words_are_words_of_the_text_and_nothing_is_markup(
    text: str, spans: list[tuple[int, int]]
) -> None:
    excerpt = str(marked_excerpt(text, spans))
    rest = re.sub(r"</?mark>", "", excerpt)
    assert "<" not in rest
    plain = text.replace("\n", " ")
    for marked in re.findall(r"<mark>(.*?)</mark>", excerpt, flags=re.S):
        assert unescape(marked) in plain


@given(SPANS)
def test_joined_spans_are_in_order_and_apart(spans: list[tuple[int, int]]) -> None:
    joined = joined_spans([(a, b) for a, b in spans if a < b])
    assert all(left[1] <= right[0] for left, right in zip(joined, joined[1:], strict=False))


def test_only_the_surroundings_of_a_marked_word_are_shown() -> None:
    text = "甲" * 40 + "起泡" + "乙" * 40
    shown = marked_excerpt(text, [(40, 42)])
    assert shown == "……" + "甲" * 14 + "<mark>起泡</mark>" + "乙" * 14 + "……"


def test_tokens_are_shown_as_the_text_has_them() -> None:
    asked = Asked("Plating blisters", "镀镍起泡")
    assert spelled(["plate", "blister"], asked) == ["Plating", "blisters"]
    assert spelled(["镀镍", "镍起", "起泡"], asked) == ["镀镍起泡"]
    assert spelled(["外文"], asked) == ["外文"]
