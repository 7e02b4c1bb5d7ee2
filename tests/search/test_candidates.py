"""Candidates against BM25 written out by hand."""

import math
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corridor.search import BadWeight, candidates
from corridor.text import tokens
from tests.search.making import document, index_of

K1, B = 1.2, 0.75
TITLES = ["电镀废水处理", "含镍废水回收", "镀镍层起泡", "废水", "处理废水的镍回收装置", "镀铬"]


def bm25(titles: list[str], weights: dict[str, float]) -> dict[int, float]:
    """Row → score, rows without any of the terms left out. Lengths below 40 are kept exactly."""
    counted = [Counter(tokens(title)) for title in titles]
    mean = sum(each.total() for each in counted) / len(counted)
    scores: Counter[int] = Counter()
    for term, weight in weights.items():
        found = sum(term in each for each in counted)
        idf = math.log(1 + (len(counted) - found + 0.5) / (found + 0.5))
        for row, each in enumerate(counted):
            if weight and term in each:
                norm = K1 * (1 - B + B * each.total() / mean)
                scores[row] += weight * idf * (K1 + 1) * each[term] / (each[term] + norm)
    return dict(scores)


def test_scores_are_bm25_over_title_and_text_together(root: Path) -> None:
    halves = [(title[: len(title) // 2], title[len(title) // 2 :]) for title in TITLES]
    index = index_of(
        root,
        *(document(f"t{row}", a, b, row=row) for row, (a, b) in enumerate(halves)),
    )
    weights = {"废": 1.0, "水": 2.5, "镍": 5.0, "没": 1.0, "镀": 0.0}
    found = candidates(index, weights, limit=10)
    expected = bm25([f"{a} {b}" for a, b in halves], weights)
    assert dict(zip(found.rows.tolist(), found.scores.tolist(), strict=True)) == pytest.approx(
        expected, rel=1e-5
    )
    assert found.scores.tolist() == sorted(found.scores.tolist(), reverse=True)
    assert (str(found.rows.dtype), str(found.scores.dtype)) == ("uint32", "float32")


def test_documents_without_a_row_never_crowd_out_those_with_one(root: Path) -> None:
    needs = [document(f"n{i}", "镀镍", kind="need") for i in range(30)]
    index = index_of(root, *needs, *(document(f"t{i}", "镀镍的废水", row=i) for i in range(3)))
    assert sorted(candidates(index, {"镀镍": 1.0}, limit=2).rows.tolist()) in (
        [0, 1],
        [0, 2],
        [1, 2],
    )
    assert sorted(candidates(index, {"镀镍": 1.0}, limit=9).rows.tolist()) == [0, 1, 2]


def test_filters_hold_and_leave_the_scores_alone(root: Path) -> None:
    index = index_of(
        root, document("a", "镀镍", row=0, park="west"), document("b", "镀镍废水", row=1)
    )
    everything = candidates(index, {"镍": 1.0}, limit=5)
    west = candidates(index, {"镍": 1.0}, limit=5, filters={"park": ["west"]})
    assert west.rows.tolist() == [0]
    assert west.scores[0] == everything.scores[everything.rows.tolist().index(0)]


def test_no_terms_and_no_documents_give_no_candidates(root: Path) -> None:
    assert len(candidates(index_of(root), {"镍": 1.0}, limit=5).rows) == 0
    index = index_of(root, document("a", "镀镍", row=0))
    assert len(candidates(index, {}, limit=5).rows) == 0
    assert len(candidates(index, {"镍": 0.0}, limit=5).rows) == 0


@pytest.mark.parametrize("weight", [-1.0, math.nan, math.inf])
def test_a_weight_that_is_no_weight_is_refused(root: Path, weight: float) -> None:
    """Tantivy would sort by NaN without a word."""
    with pytest.raises(BadWeight) as refused:
        candidates(index_of(root, document("a", "镍", row=0)), {"镍": weight}, limit=5)
    assert refused.value.code == "search.bad_weight"


@pytest.fixture(scope="module")
def titles_index(tmp_path_factory: pytest.TempPathFactory) -> object:
    root = tmp_path_factory.mktemp("candidates") / "index"
    return index_of(root, *(document(f"t{i}", t, row=i) for i, t in enumerate(TITLES)))


@settings(deadline=None)
@given(
    weights=st.dictionaries(
        st.sampled_from(sorted({term for title in TITLES for term in tokens(title)})),
        st.floats(0.1, 10),
        min_size=1,
    )
)
def test_any_weights_give_the_scores_of_the_formula(
    titles_index: object, weights: dict[str, float]
) -> None:
    found = candidates(titles_index, weights, limit=10)  # type: ignore[arg-type]
    got = dict(zip(found.rows.tolist(), found.scores.tolist(), strict=True))
    assert got == pytest.approx(bm25(TITLES, weights), rel=1e-4)
