"""Each criterion on facts, in cases a person can check."""

from datetime import date, timedelta

import pytest

from corridor.matching import explain, judge, shipped_model, take_statistics
from corridor.matching.evidence import Fact
from tests.matching.making import TODAY, need, offer, store_of

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)

CASES = [
    ("trl_reached", {"trl_wanted": 6}, {"trl": 6}, 1),
    ("trl_reached", {"trl_wanted": 6}, {"trl": 5}, 0),
    ("trl_too_low", {"trl_wanted": 6}, {"trl": 4}, 2),
    ("trl_too_low", {"trl_wanted": 9}, {"trl": 1}, 4),
    ("trl_too_low", {"trl_wanted": 6}, {}, 0),
    ("same_industry", {"industries": ("digital",)}, {"industries": ("x", "digital")}, 1),
    ("same_industry", {"industries": ("digital",)}, {"industries": ("x",)}, 0),
    ("same_industry", {"industries": ()}, {"industries": ()}, 0),
    ("within_budget", {"budget_max": 30}, {"asks_min": 30, "currency": "CNY"}, 1),
    ("within_budget", {"budget_max": 30}, {"asks_max": 20, "currency": "CNY"}, 1),
    ("within_budget", {"budget_max": 30}, {"asks_min": 20, "currency": "EUR"}, 0),
    ("within_budget", {"budget_max": 30}, {"asks_min": 20}, 0),
    ("over_budget", {"budget_max": 30}, {"asks_min": 30, "currency": "CNY"}, 0),
    ("over_budget", {"budget_max": 30}, {"asks_min": 60, "currency": "CNY"}, 2),
    ("over_budget", {"budget_max": 30}, {"asks_min": 9000, "currency": "CNY"}, 3),
    ("over_budget", {"budget_max": 0}, {"asks_min": 9000, "currency": "CNY"}, 3),
    ("over_budget", {"budget_max": 30}, {"asks_max": 60, "currency": "CNY"}, 0),
    ("same_jurisdiction", {"jurisdiction": "a"}, {"jurisdiction": "a"}, 1),
    ("same_jurisdiction", {"jurisdiction": "a"}, {"jurisdiction": "b"}, 0),
    ("same_park", {"park": "a"}, {"park": "a"}, 1),
    ("money_may_not_cross", {"jurisdiction": "a", "money_may_cross_border": False},
     {"jurisdiction": "b"}, 1),
    ("money_may_not_cross", {"jurisdiction": "a", "money_may_cross_border": False},
     {"jurisdiction": "a"}, 0),
    ("money_may_not_cross", {"jurisdiction": "a", "money_may_cross_border": True},
     {"jurisdiction": "b"}, 0),
    ("money_may_not_cross", {"jurisdiction": "a"}, {"jurisdiction": "b"}, 0),
    ("money_may_not_cross", {"jurisdiction": "a", "money_may_cross_border": False}, {}, 0),
    ("in_force", {}, {"legal_state": "granted"}, 1),
    ("in_force", {}, {"legal_state": "granted", "legal_until": TODAY}, 1),
    ("in_force", {}, {"legal_state": "granted", "legal_until": YESTERDAY}, 0),
    ("in_force", {}, {"legal_state": "pending"}, 0),
    ("rights_ended", {}, {"legal_state": "granted", "legal_until": YESTERDAY}, 1),
    ("rights_ended", {}, {"legal_state": "granted", "legal_until": TOMORROW}, 0),
    ("rights_ended", {}, {"legal_state": "lapsed"}, 1),
    ("rights_ended", {}, {"legal_state": "none", "legal_until": YESTERDAY}, 0),
    ("rights_ended", {}, {}, 0),
    ("recent", {}, {"published_on": TODAY}, 1),
    ("recent", {}, {"published_on": date(2010, 1, 1)}, 0),
    ("recent", {}, {"published_on": date(2021, 5, 25)}, 0.5),
    ("recent", {}, {}, 0),
]  # fmt: skip


@pytest.mark.parametrize(("name", "asked", "offered", "amount"), CASES)
def test_amounts(tmp_path, name, asked, offered, amount):
    code, model = f"matching.{name}", shipped_model()
    technology = offer("镀镍", **offered)
    store = store_of(tmp_path, [technology])
    asked = {"currency": "CNY"} | asked
    judged = judge(need("镀镍起泡", **asked), store, [0], take_statistics(store), model, 1)
    answer = explain(judged, 0, technology, model)
    shown = {reason.code: reason for reason in answer.reasons + answer.against}
    if amount == 0:
        assert code not in shown
    else:
        assert shown[code].amount == pytest.approx(amount, abs=0.01)
        assert shown[code].points == round(model.weights[code] * amount)
        assert all(isinstance(fact, Fact) for fact in shown[code].evidence)
        assert shown[code].evidence[0].offer in offered.values()


def test_only_general_words_counts_against(tmp_path):
    model = shipped_model()
    listed = [offer("智能管理系统"), offer("镀镍槽液管理系统")]
    store = store_of(tmp_path, listed)
    judged = judge(need("镀镍智能管理系统"), store, [0, 1], take_statistics(store), model, 2)
    against = [
        [reason.code for reason in explain(judged, place, listed[place], model).against]
        for place in (0, 1)
    ]
    assert against == [["matching.only_general_words"], []]
