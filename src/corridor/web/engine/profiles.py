"""Needs as matching sees them: from the database, or from a text that somebody just typed."""

from datetime import date

from corridor.matching import NeedProfile
from corridor.text import read_need
from corridor.zone.demand.models import Need
from corridor.zone.ground.errors import FactError
from corridor.zone.ground.queries import adopted

FIRST_LINE = 60
"""A first line of at most so many characters, with more below it, is the title."""


def profile_of_need(need: Need, *, today: date) -> NeedProfile:
    """A need with all that was told of it; what was not told is None."""
    jurisdiction = need.jurisdiction.code if need.jurisdiction else None
    return NeedProfile(
        title=need.title,
        text=need.text,
        today=today,
        budget_max=need.budget_max if need.budget_max is not None else need.budget_min,
        currency=need.currency,
        trl_wanted=need.trl_wanted,
        deadline=need.deadline,
        industries=(need.industry,) if need.industry else None,
        jurisdiction=jurisdiction,
        park=need.park.code if need.park else None,
        money_may_cross_border=_money_may_cross(jurisdiction, today),
    )


def profile_of_text(text: str, *, today: date) -> NeedProfile:
    """What can be read out of a text, and nothing that it does not say."""
    first, _, rest = text.strip().partition("\n")
    reading = read_need(text, today=today)
    if rest.strip() and len(first) <= FIRST_LINE:
        title, body = first.strip(), rest.strip()
    else:
        title, body = (reading.title.quote if reading.title else ""), text
    budget, deadline, trl = reading.budget, reading.deadline, reading.trl_wanted
    return NeedProfile(
        title=title,
        text=body,
        today=today,
        budget_max=(budget.high if budget.high is not None else budget.low) if budget else None,
        currency=budget.currency if budget else None,
        trl_wanted=trl.low if trl else None,
        deadline=deadline.latest if deadline else None,
        industries=None,
        jurisdiction=None,
        park=None,
        money_may_cross_border=None,
    )


def _money_may_cross(jurisdiction: str | None, today: date) -> bool | None:
    """Whether a jurisdiction's money may be spent in another; unknown until it is stated."""
    if jurisdiction is None:
        return None
    try:
        return bool(adopted(jurisdiction, "money_may_cross_border", on=today).value)
    except FactError:
        return None
