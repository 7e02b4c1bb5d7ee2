"""Corpus statistics: counted as by hand, the same everywhere, and versioned by content."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corridor.matching import (
    NOTHING_KNOWN,
    ForwardStore,
    ForwardWriter,
    load_statistics,
    save_statistics,
    take_statistics,
)
from corridor.matching.errors import StoreDamaged
from tests.matching.making import unhurried

texts = st.lists(
    st.tuples(
        st.lists(st.integers(0, 40) | st.integers(0, 2**32 - 1), max_size=8),
        st.lists(st.integers(0, 40), max_size=30),
    ),
    max_size=12,
)


def stored(folder, rows) -> ForwardStore:
    with ForwardWriter(folder) as writer:
        for number, (title, text) in enumerate(rows):
            writer.append(str(number), title, text, NOTHING_KNOWN)
    return ForwardStore(folder)


@unhurried
@given(texts)
def test_documents_are_counted_once_a_row(tmp_path_factory, rows):
    taken = take_statistics(stored(tmp_path_factory.mktemp("store"), rows))
    by_hand = Counter(token for title, text in rows for token in {*title, *text})
    assert dict(zip(taken.tokens.tolist(), taken.documents.tolist(), strict=True)) == by_hand
    assert taken.offers == len(rows)
    lengths = [len(title) for title, _ in rows if title]
    assert taken.mean_title == pytest.approx(np.mean(lengths) if lengths else 1.0)


def test_a_table_that_grows_counts_the_same(tmp_path):
    rows = [([row], list(range(row * 300, row * 300 + 300))) for row in range(400)]
    taken = take_statistics(stored(tmp_path, rows))
    by_hand = Counter(token for title, text in rows for token in {*title, *text})
    assert dict(zip(taken.tokens.tolist(), taken.documents.tolist(), strict=True)) == by_hand


def test_a_row_larger_than_the_first_table_is_counted(tmp_path):
    taken = take_statistics(stored(tmp_path, [([], list(range(200_000)))]))
    assert len(taken.tokens) == 200_000


def test_rarity_falls_with_use_and_is_highest_for_a_token_never_seen(tmp_path):
    taken = take_statistics(stored(tmp_path, [([1, 2], []), ([1], []), ([1], [])]))
    never, once, always = taken.rarity(np.array([9, 2, 1], np.uint32))
    assert never > once > always > 0
    assert taken.documents_with(np.array([9, 2, 1], np.uint32)).tolist() == [0, 1, 3]


def test_statistics_of_nothing_know_nothing(tmp_path):
    taken = take_statistics(stored(tmp_path, []))
    assert taken.documents_with(np.array([1], np.uint32)).tolist() == [0]


def test_saved_statistics_come_back_the_same(tmp_path):
    taken = take_statistics(stored(tmp_path / "store", [([1, 2], [3]), ([2], [])]))
    place = save_statistics(taken, tmp_path)
    assert save_statistics(taken, tmp_path) == place
    back = load_statistics(place)
    assert back.tokens.tolist() == taken.tokens.tolist()
    assert (back.version, back.offers, back.mean_title, back.mean_whole) == (
        taken.version,
        taken.offers,
        taken.mean_title,
        taken.mean_whole,
    )
    with pytest.raises(StoreDamaged):
        load_statistics(tmp_path / "nowhere")


def test_the_version_changes_with_the_content(tmp_path):
    one = take_statistics(stored(tmp_path / "one", [([1, 2], [3])]))
    same = take_statistics(stored(tmp_path / "same", [([1, 2], [3])]))
    other = take_statistics(stored(tmp_path / "other", [([1, 2], [4])]))
    assert one.version == same.version != other.version
