"""What must hold for every need, every offer and every set of facts."""

from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from corridor.matching import (
    CRITERIA,
    NOTHING_KNOWN,
    NeedProfile,
    Offer,
    OfferFacts,
    answer,
    explain,
    judge,
    shipped_model,
    take_statistics,
)
from tests.matching.making import needs, offer_facts, offers, store_of, unhurried

MODEL = shipped_model()
some_offers = st.lists(offers, min_size=1, max_size=6, unique_by=lambda each: each.key)


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    return lambda: tmp_path_factory.mktemp("store")


def judged(folders, need, listed, statistics=None):
    store = store_of(folders(), listed)
    statistics = statistics or take_statistics(store)
    return judge(need, store, range(len(listed)), statistics, MODEL, len(listed)), statistics


def score_with(folders, need, one: Offer, **facts) -> int:
    changed = replace(one, facts=replace(one.facts, **facts))
    return int(judged(folders, need, [changed])[0].scores[0])


@unhurried
@given(needs, some_offers)
def test_score_is_prior_and_the_sum_of_the_reasons_shown(folders, need, listed):
    found, statistics = judged(folders, need, listed)
    in_order = [listed[place] for place in found.best]
    for one in (
        explain(found, int(p), o, MODEL) for p, o in zip(found.best, in_order, strict=True)
    ):
        assert one.score == one.prior + sum(r.points for r in one.reasons + one.against)
        assert all(reason.points > 0 for reason in one.reasons)
        assert all(reason.points < 0 for reason in one.against)
        for reason in one.reasons + one.against:
            assert abs(reason.points - reason.weight * reason.amount) <= 0.51
    outcome = answer(found, in_order, statistics, MODEL)
    good = any(one.grade in ("fairly_strong", "strong") for one in outcome.answers)
    assert (outcome.nothing is None) == good


@unhurried
@given(needs, offers, st.integers(1, 8))
def test_a_readier_technology_never_scores_less(folders, need, one, trl):
    less = score_with(folders, need, one, trl=trl)
    assert score_with(folders, need, one, trl=trl + 1) >= less


@unhurried
@given(needs, offers, st.integers(0, 10**12), st.integers(0, 10**12))
def test_a_cheaper_technology_never_scores_less(folders, need, one, price, less):
    dear = score_with(folders, need, one, asks_min=price, asks_max=None)
    assert score_with(folders, need, one, asks_min=min(price, less), asks_max=None) >= dear


@unhurried
@given(needs, offers)
def test_unknown_facts_give_no_points_either_way(folders, need, one):
    unknown = replace(one, facts=NOTHING_KNOWN)
    found, _ = judged(folders, need, [unknown])
    by_fact = [number for number, criterion in enumerate(CRITERIA) if criterion.asks[1]]
    assert not found.points[0, by_fact].any()


@unhurried
@given(needs, offers, st.sampled_from(["trl_wanted", "budget_max", "industries", "jurisdiction"]))
def test_a_need_that_does_not_ask_gets_no_points_for_it(folders, need, one, name):
    found, _ = judged(folders, replace(need, **{name: None}), [one])
    asked = [n for n, criterion in enumerate(CRITERIA) if criterion.asks[0] == name]
    assert asked
    assert not found.points[0, asked].any()


@unhurried
@given(needs, offers, offer_facts)
def test_a_fact_moves_only_the_criteria_that_ask_for_it(folders, need, one, other):
    """Taking the facts away one by one never changes a criterion on words."""
    before, _ = judged(folders, need, [one])
    after, _ = judged(folders, need, [replace(one, facts=other)])
    on_words = [n for n, criterion in enumerate(CRITERIA) if criterion.asks == (None, None)]
    assert (before.points[0, on_words] == after.points[0, on_words]).all()


@unhurried
@given(needs, some_offers)
def test_one_shard_or_many_give_the_same_points(folders, need, listed):
    whole, statistics = judged(folders, need, listed)
    for place, one in enumerate(listed):
        alone, _ = judged(folders, need, [one], statistics)
        assert (alone.points[0] == whole.points[place]).all()
        assert alone.exact[0] == whole.exact[place]


@unhurried
@given(needs, some_offers, st.randoms(use_true_random=False))
def test_the_order_of_offers_changes_nothing(folders, need, listed, random):
    shuffled = random.sample(listed, len(listed))
    one, statistics = judged(folders, need, listed)
    other, _ = judged(folders, need, shuffled, statistics)
    first = [(listed[p].key, int(one.scores[p])) for p in one.best]
    assert first == [(shuffled[p].key, int(other.scores[p])) for p in other.best]


@unhurried
@given(needs, some_offers, st.integers(0, 6))
def test_the_top_is_the_beginning_of_the_whole_order(folders, need, listed, top):
    store = store_of(folders(), listed)
    statistics = take_statistics(store)
    rows = np.arange(len(listed))
    whole = judge(need, store, rows, statistics, MODEL, len(listed))
    assert (
        judge(need, store, rows, statistics, MODEL, top).best.tolist() == whole.best.tolist()[:top]
    )


@unhurried
@given(needs, offers)
def test_evidence_stands_where_it_says(folders, need, one):
    assume(need.title.strip())
    found, _ = judged(folders, need, [one])
    explained = explain(found, 0, one, MODEL)
    for reason in explained.reasons:
        for phrase in (e for e in reason.evidence if hasattr(e, "need_field")):
            asked = getattr(need, phrase.need_field)[phrase.need_start : phrase.need_end]
            if phrase.offer_field is None:
                assert asked == phrase.text
            else:
                offered = getattr(one, phrase.offer_field)
                assert offered[phrase.offer_start : phrase.offer_end] == phrase.text
                assert asked.lower().split() == phrase.text.lower().split() or asked.isascii()


def test_every_fact_a_criterion_asks_for_exists():
    asked, offered = zip(*(criterion.asks for criterion in CRITERIA), strict=True)
    assert set(asked) - {None} <= {field.name for field in fields(NeedProfile)}
    assert set(offered) - {None} <= {field.name for field in fields(OfferFacts)}


def test_every_criterion_has_help_a_weight_and_a_code_of_its_own():
    assert len({criterion.code for criterion in CRITERIA}) == len(CRITERIA)
    for criterion in CRITERIA:
        assert len(criterion.help) > 20
        weight = MODEL.weights[criterion.code]
        assert weight < 0 if criterion.against else weight >= 0
    assert set(MODEL.weights) == {criterion.code for criterion in CRITERIA}
