"""The one place where pages ask the engine."""

from dataclasses import dataclass, replace
from datetime import date

from corridor.matching import NeedProfile
from corridor.search import SearchFailure
from corridor.web.engine import Answered, answer_need, answer_profile, profile_of_text
from corridor.web.words import active
from corridor.zone.demand.actions import NeedTold
from corridor.zone.demand.models import Level, Need
from corridor.zone.ground.permissions import Acting

SHOWN = 10


@dataclass(frozen=True, slots=True)
class Asked:
    """The words that places in evidence refer to; None where the reader may not see them."""

    title: str | None
    text: str | None


def answers_to_told(
    told: NeedTold, *, acting: Acting, today: date
) -> tuple[Answered | None, Asked]:
    """Answers to what somebody just told, and the words that they were found by.

    The answers are None while there is no index to look in, or none that can be read.
    """
    profile = profile_of_told(told, today=today)
    asked = Asked(profile.title, profile.text)
    try:
        found = answer_profile(profile, acting=acting, lang=active(), top=SHOWN, need=None)
    except SearchFailure:
        return None, asked
    return found, asked


def answers_to_need(need: Need, *, acting: Acting, also: frozenset[Level]) -> Answered | None:
    """Answers to a saved need as one reader reads them; None while no index can be read."""
    try:
        return answer_need(need, acting=acting, lang=active(), top=SHOWN, also=also)
    except SearchFailure:
        return None


def profile_of_told(told: NeedTold, *, today: date) -> NeedProfile:
    """The words as they are read, with what was filled in or answered 不清楚 instead of it."""
    highest = told.budget_max if told.budget_max is not None else told.budget_min
    return replace(
        profile_of_text(told.text, today=today),
        budget_max=highest,
        currency=told.currency,
        trl_wanted=told.trl_wanted,
        deadline=told.deadline,
        industries=(told.industry,) if told.industry else None,
    )
