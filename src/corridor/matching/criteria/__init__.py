"""The criteria: a table of named questions asked of a need and many offers at once.

A criterion's ``measure`` gives an amount of 0 or more for each offer; its points are the amount
times the model's weight, rounded. The docstring of ``measure`` is the help that users read.
An unknown fact measures 0, which gives no points either way, and is listed as a missing fact.
"""

from corridor.matching.criteria.batch import Batch, Criterion
from corridor.matching.criteria.field import same_industry
from corridor.matching.criteria.money import (
    money_may_not_cross,
    over_budget,
    price_and_budget,
    two_seats,
    within_budget,
)
from corridor.matching.criteria.place import same_jurisdiction, same_park
from corridor.matching.criteria.readiness import trl_reached, trl_too_low
from corridor.matching.criteria.rights import in_force, right_and_term, rights_ended
from corridor.matching.criteria.time import recent
from corridor.matching.criteria.wording import (
    about_the_need,
    only_general_words,
    text_words,
    title_covered,
    title_words,
)
from corridor.matching.evidence import offer_title_phrases, text_phrases, title_phrases, unmet_parts

CRITERIA = (
    Criterion("matching.title_words", title_words, fitted=True, evidence=title_phrases),
    Criterion("matching.text_words", text_words, fitted=True, evidence=text_phrases),
    Criterion("matching.title_covered", title_covered, fitted=True, evidence=unmet_parts),
    Criterion("matching.about_the_need", about_the_need, fitted=True, evidence=offer_title_phrases),
    Criterion("matching.same_industry", same_industry, asks=("industries", "industries")),
    Criterion("matching.trl_reached", trl_reached, asks=("trl_wanted", "trl")),
    Criterion(
        "matching.within_budget",
        within_budget,
        asks=("budget_max", "asks_min"),
        evidence=price_and_budget,
    ),
    Criterion("matching.same_jurisdiction", same_jurisdiction, asks=("jurisdiction",) * 2),
    Criterion("matching.same_park", same_park, asks=("park",) * 2),
    Criterion("matching.recent", recent, asks=(None, "published_on")),
    Criterion("matching.in_force", in_force, asks=(None, "legal_state"), evidence=right_and_term),
    Criterion(
        "matching.only_general_words",
        only_general_words,
        against=True,
        evidence=offer_title_phrases,
    ),
    Criterion("matching.trl_too_low", trl_too_low, against=True, asks=("trl_wanted", "trl")),
    Criterion(
        "matching.rights_ended",
        rights_ended,
        against=True,
        asks=(None, "legal_state"),
        evidence=right_and_term,
    ),
    Criterion(
        "matching.over_budget",
        over_budget,
        against=True,
        asks=("budget_max", "asks_min"),
        evidence=price_and_budget,
    ),
    Criterion(
        "matching.money_may_not_cross",
        money_may_not_cross,
        against=True,
        asks=("money_may_cross_border", "jurisdiction"),
        evidence=two_seats,
    ),
)

__all__ = ["CRITERIA", "Batch", "Criterion"]
