"""Criteria on price, budget and where money may go."""

import numpy as np

from corridor.matching.criteria.batch import Amounts, Batch, as_amounts
from corridor.matching.evidence import Evidence, Fact, Pair
from corridor.matching.facts import UNKNOWN, code_number


def _least_price(batch: Batch) -> Amounts:
    """The least known price in the need's currency, NaN where there is none to compare."""
    facts = batch.facts
    least = np.where(facts["asks_min"] >= 0, facts["asks_min"], facts["asks_max"])
    currency = code_number(batch.need.currency)
    comparable = (least >= 0) & (facts["currency"] == currency) & (currency != UNKNOWN)
    return np.where(comparable, least.astype(np.float64), np.nan)


def within_budget(batch: Batch) -> Amounts:
    """The least price asked is within the need's budget."""
    if batch.need.budget_max is None:
        return batch.nothing()
    return as_amounts(_least_price(batch) <= batch.need.budget_max)


def over_budget(batch: Batch) -> Amounts:
    """The least price asked is over the budget: 1, and 1 more for each doubling, up to 3."""
    budget = batch.need.budget_max
    if budget is None:
        return batch.nothing()
    price = np.where(batch.facts["asks_min"] >= 0, _least_price(batch), np.nan)
    with np.errstate(invalid="ignore"):
        times = np.clip(price / max(budget, 1), 1, 4)
        return np.where(price > budget, 1 + np.log2(times), 0.0)


def money_may_not_cross(batch: Batch) -> Amounts:
    """The need's money may be spent in its own jurisdiction only, and the owner sits in another."""
    need, seat = batch.need, batch.facts["jurisdiction"]
    if need.money_may_cross_border is not False or need.jurisdiction is None:
        return batch.nothing()
    return as_amounts((seat >= 0) & (seat != code_number(need.jurisdiction)))


def price_and_budget(pair: Pair) -> tuple[Evidence, ...]:
    """Budget and least price, in minor units of the currency."""
    facts = pair.offer.facts
    price = facts.asks_max if facts.asks_min is None else facts.asks_min
    return (Fact("budget_max", pair.need.budget_max, price, pair.need.currency),)


def two_seats(pair: Pair) -> tuple[Evidence, ...]:
    """The jurisdiction of the money and that of the owner."""
    return (Fact("jurisdiction", pair.need.jurisdiction, pair.offer.facts.jurisdiction, None),)
