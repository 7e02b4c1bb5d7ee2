"""Highlighted spans lie in the text, apart from each other, and cover the words asked for."""

from hypothesis import given
from hypothesis import strategies as st

from corridor.search import highlight


def marked(text: str, query: str) -> list[str]:
    return [text[start:end] for start, end in highlight(text, query)]


def test_neighbouring_pairs_become_one_span() -> None:
    assert marked("本发明的电镀废水处理方法", "电镀废水") == ["电镀废水"]
    assert marked("镀层的起泡", "镀镍起泡") == ["起泡"]


def test_a_lone_character_is_marked_and_one_of_a_pair_is_not() -> None:
    assert marked("镍和镀镍", "镍") == ["镍", "镍"]
    assert marked("水与废水", "废水") == ["废水"]


def test_stems_mark_every_form_of_a_word() -> None:
    assert marked("Coatings, coated; cotton", "coating") == ["Coatings", "coated"]


def test_places_are_code_points_even_beyond_the_basic_plane() -> None:
    assert highlight("😀<b>废水", "废水") == [(4, 6)]


TEXT = st.text(alphabet="镀镍废水 aB1-<😀", max_size=30)


@given(text=TEXT, query=TEXT)
def test_spans_are_ordered_apart_and_inside(text: str, query: str) -> None:
    spans = highlight(text, query)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] < after[0] for before, after in zip(spans, spans[1:], strict=False))


@given(text=st.text(alphabet="镀镍废水 aB1<😀", max_size=30))
def test_a_text_highlights_itself_apart_from_what_is_no_word(text: str) -> None:
    assert "".join(marked(text, text)) == "".join(each for each in text if each.isalnum())
