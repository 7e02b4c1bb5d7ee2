"""What a person is told: reasons with evidence, and the truth when nothing is good."""

from dataclasses import replace

import numpy as np

from corridor.matching import answer, candidate_terms, judge
from corridor.matching.phrases import Phrase
from tests.matching.making import need


def answered(asked, offers, store, statistics, model, top=5):
    judged = judge(asked, store, np.arange(len(store)), statistics, model, top)
    return answer(judged, [offers[place] for place in judged.best], statistics, model)


def test_neighbouring_pairs_are_shown_as_one_phrase(offers, store, statistics, model):
    outcome = answered(need("电镀镀镍层起泡", "含镍废水超标"), offers, store, statistics, model)
    best = outcome.answers[0]
    assert best.key == "镀镍层起泡的防止方法"
    words = next(reason for reason in best.reasons if reason.code == "matching.title_words")
    assert words.evidence == (Phrase("镀镍层起泡", "title", 2, 7, "title", 0, 5),)


def test_words_of_letters_are_shown_as_they_are_written(offers, store, statistics, model):
    outcome = answered(need("nickel plating blister"), offers, store, statistics, model)
    words = outcome.answers[0].reasons[0]
    assert words.code == "matching.title_words"
    assert {phrase.text for phrase in words.evidence} == {"Nickel plating", "blisters"}


def test_what_the_title_lacks_is_shown(offers, store, statistics, model):
    outcome = answered(need("镀镍层起泡与氢脆检测"), offers, store, statistics, model)
    covered = next(r for r in outcome.answers[0].reasons if r.code == "matching.title_covered")
    assert {part.text for part in covered.evidence} == {"氢脆检测"} or any(
        "氢脆" in part.text and part.offer_field is None for part in covered.evidence
    )


def test_searched_says_what_was_looked_for(offers, store, statistics, model):
    searched = answered(need("镀镍智能管理系统"), offers, store, statistics, model).searched
    assert searched.offers == searched.judged == len(offers)
    assert "镀镍" in searched.words
    assert "系统" in searched.general
    assert "系统" not in searched.words
    assert searched.statistics == statistics.version
    assert searched.model == model.version


def test_nothing_good_names_the_nearest_and_why(offers, store, statistics, model):
    asked = need("深海钻井平台防腐涂层", trl_wanted=8)
    nothing = answered(asked, offers, store, statistics, model).nothing
    assert nothing.nearest is not None
    assert "nothing.little_of_the_title" in nothing.fails
    assert any("深海" in part for part in nothing.unmet)
    assert "text" in nothing.missing
    assert "budget_max" in nothing.missing
    assert "trl_wanted" not in nothing.missing
    assert "trl" in nothing.nearest.missing


def test_a_need_without_a_usable_word_is_told_so(offers, store, statistics, model):
    for title in ("", "！！！", "🙂🙂", "the of and"):
        outcome = answered(need(title), offers, store, statistics, model)
        assert outcome.answers == ()
        assert outcome.nothing.fails == ("nothing.no_usable_word",)
        assert outcome.nothing.nearest is None


def test_no_candidate_at_all_is_told_so(offers, store, statistics, model):
    judged = judge(need("镀镍起泡"), store, [], statistics, model, 10)
    outcome = answer(judged, [], statistics, model)
    assert outcome.nothing.fails == ("nothing.no_candidate",)
    assert outcome.searched.judged == 0


def test_a_very_long_need_is_answered(offers, store, statistics, model):
    text = "镀镍层起泡，" + "我们是一家企业，需要解决生产中的问题。" * 600
    outcome = answered(need("镀层问题", text), offers, store, statistics, model)
    assert outcome.answers[0].key == "镀镍层起泡的防止方法"


def test_a_fact_the_need_asks_and_nobody_stated_is_missing(offers, store, statistics, model):
    asked = need("镀镍层起泡", trl_wanted=6)
    first = answered(asked, offers, store, statistics, model).answers[0]
    assert "trl" in first.missing
    assert (
        "trl"
        not in answered(replace(asked, trl_wanted=None), offers, store, statistics, model)
        .answers[0]
        .missing
    )


def test_terms_prefer_specific_words(statistics, model):
    terms = candidate_terms(need("镀镍层起泡管理系统"), statistics, model)
    by_token = {term.token: term for term in terms}
    assert by_token["镀镍"].boost > by_token["系统"].boost
    assert [term.gain for term in terms] == sorted((t.gain for t in terms), reverse=True)
    assert "层起泡" not in by_token


def test_answers_carry_the_key_of_their_offer(offers, store, statistics, model):
    outcome = answered(need("镀镍层起泡"), offers, store, statistics, model)
    assert [one.key for one in outcome.answers] == [
        store.keys([one.row])[0] for one in outcome.answers
    ]
