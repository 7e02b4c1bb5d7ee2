"""Fitting: finds what is there, never a negative weight for a reason for, the same every time."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corridor.matching import read_model, shipped_model, write_model
from corridor.matching.errors import WeightsUnreadable
from corridor.matching.fitting import Example, fit_model, general_words
from corridor.matching.hand import HAND_WEIGHTS
from corridor.matching.ordinal import fit_ordinal, least_error_cutoffs, strong_cutoff
from tests.matching.making import need, unhurried

scored = st.lists(st.tuples(st.integers(-9, 9), st.integers(0, 3)), min_size=1, max_size=12)


def error(scores, grades, cutoffs) -> float:
    return float(np.abs(np.searchsorted(cutoffs, scores, side="right") - grades).sum())


@unhurried
@given(scored)
def test_cutoffs_have_the_least_error_there_is(pairs):
    scores, grades = (np.array(column) for column in zip(*pairs, strict=True))
    cutoffs = least_error_cutoffs(scores, grades)
    assert list(cutoffs) == sorted(cutoffs)
    places = range(-9, 11)
    best = min(
        error(scores, grades, cuts) for cuts in itertools.combinations_with_replacement(places, 3)
    )
    assert error(scores, grades, cutoffs) == best


@unhurried
@given(scored)
def test_strong_begins_above_fairly_strong(pairs):
    scores, grades = (np.array(column) for column in zip(*pairs, strict=True))
    assert strong_cutoff(scores, grades, 3) > 3 or scores.max() < 3


def test_an_ordinal_model_finds_the_weights_it_was_drawn_from():
    random = np.random.default_rng(7)
    amounts = random.random((20_000, 3)) * [1, 4, 1]
    eta = amounts @ [2.0, 0.5, 0.0] + random.logistic(size=20_000)
    grades = np.searchsorted([1.0, 2.0, 3.0], eta)
    weights, thresholds = fit_ordinal(amounts, grades, np.ones(20_000), np.zeros(20_000))
    assert weights == pytest.approx([2.0, 0.5, 0.0], abs=0.15)
    assert thresholds == pytest.approx([1.0, 2.0, 3.0], abs=0.2)


def test_a_column_that_works_against_gets_no_weight():
    random = np.random.default_rng(7)
    amounts = random.random((2_000, 1))
    grades = np.searchsorted([0.0, 1.0, 2.0], random.logistic(size=2_000) - 3 * amounts[:, 0])
    weights, _ = fit_ordinal(amounts, grades, np.ones(2_000), np.zeros(2_000))
    assert weights.tolist() == [0.0]


def test_words_of_many_needs_are_general_and_rare_ones_are_not():
    texts = [f"智能管理系统研发{chr(0x4E00 + number)}" for number in range(300)]
    general = general_words(texts)
    assert general["系统"] < 0.1
    assert "系统" in general and chr(0x4E00) not in general
    assert general["the"] == 0.0
    assert general_words(["镀镍起泡"]).get("镀镍") is None


def examples(offers):
    titles = [each.title for each in offers]
    return [
        Example(
            need(title),
            np.arange(len(titles), dtype=np.uint32),
            np.eye(len(titles))[n].astype(int) * 3,
        )
        for n, title in enumerate(titles)
    ]


def test_fitting_is_the_same_every_time_and_leaves_hand_set_weights(offers, store, statistics):
    first = fit_model("a", examples(offers), store, statistics, {})
    second = fit_model("a", examples(offers), store, statistics, {})
    assert write_model(first) == write_model(second)
    assert {code: first.weights[code] for code in HAND_WEIGHTS} == HAND_WEIGHTS
    assert first.cutoffs[0] <= first.cutoffs[1] < first.cutoffs[2]


def test_weights_come_back_from_their_file():
    model = shipped_model()
    assert read_model(write_model(model)).version == model.version
    with pytest.raises(WeightsUnreadable):
        read_model("{}")
    with pytest.raises(WeightsUnreadable):
        read_model("not json")


def test_shipped_weights_say_what_they_were_made_of():
    about = shipped_model().about
    assert about["data"] and about["figures"]["ndcg@10"] > 0.6
    assert set(HAND_WEIGHTS) < set(about["set_by_hand"])
    assert not set(about["fitted"]) & set(about["set_by_hand"])
