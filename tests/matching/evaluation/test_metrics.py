"""The measures are those of ir-measures and scipy."""

import hashlib

import ir_measures
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ir_measures import RR, R, nDCG
from scipy.stats import spearmanr

from corridor.matching.evaluation.metrics import (
    grade_score,
    ndcg,
    ranking,
    recall,
    reciprocal_rank,
    spearman,
    tie_places,
)
from tests.matching.making import unhurried

GAINS = [2**grade - 1 for grade in range(4)]
some_grades = st.lists(st.integers(0, 3), min_size=1, max_size=30).map(np.array)


def by_ir_measures(measure, ranked, gains=range(4)):
    """``ranked`` as a run in which the first offer scores highest."""
    judged = [ir_measures.Qrel("1", f"d{n}", int(gains[g])) for n, g in enumerate(ranked)]
    run = [ir_measures.ScoredDoc("1", f"d{n}", float(-n)) for n in range(len(ranked))]
    return ir_measures.calc_aggregate([measure], judged, run)[measure]


@unhurried
@given(some_grades)
def test_ndcg_with_gain_two_to_the_grade_less_one(ranked):
    ours = ndcg(ranked)
    if ranked.max() == 0:
        assert np.isnan(ours)
    else:
        assert ours == pytest.approx(by_ir_measures(nDCG @ 10, ranked, GAINS))


@unhurried
@given(some_grades, st.integers(1, 40))
def test_recall_and_reciprocal_rank_count_grades_of_two_and_three(ranked, depth):
    if ranked.max() < 2:
        assert np.isnan(recall(ranked, depth)) and np.isnan(reciprocal_rank(ranked))
    else:
        assert recall(ranked, depth) == pytest.approx(by_ir_measures(R(rel=2) @ depth, ranked))
        assert reciprocal_rank(ranked) == pytest.approx(by_ir_measures(RR(rel=2), ranked))


@unhurried
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3)), min_size=1, max_size=30))
def test_spearman_with_equals_at_their_mean_rank(pairs):
    scores, grades = np.array(pairs, float).T
    ours = spearman(scores, grades.astype(int))
    if len(pairs) < 5 or len(set(grades)) < 2:
        assert np.isnan(ours)
    elif len(set(scores)) < 2:
        assert ours == 0
    else:
        assert ours == pytest.approx(spearmanr(scores, grades).statistic)


def test_equal_scores_stand_in_the_order_of_the_md5_of_the_id():
    ids = [f"offer-{n}" for n in range(20)]
    order = ranking(np.zeros(20), tie_places(ids))
    by_md5 = sorted(
        ids, key=lambda each: hashlib.md5(each.encode(), usedforsecurity=False).hexdigest()
    )
    assert [ids[place] for place in order] == by_md5
    assert ranking(np.array([1.0, 3.0, 2.0]), tie_places(["a", "b", "c"])).tolist() == [1, 2, 0]


def test_grade_score():
    assert grade_score(np.array([3.0, 1.0]), np.array([5, 3])) == pytest.approx(1 / 1.5)
