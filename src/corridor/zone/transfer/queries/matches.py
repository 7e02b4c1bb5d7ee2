from django.db.models import Q, QuerySet

from corridor.zone.demand.models import Need
from corridor.zone.demand.queries import visible_to as visible_needs
from corridor.zone.ground.permissions import Acting, Role
from corridor.zone.transfer.models import Case, Match

_WITH = ("need__organisation", "need__steward", "technology__owner", "technology__jurisdiction")


def matches_of(need: Need, acting: Acting) -> QuerySet[Match]:
    """The kept answers to a need, best first, that somebody may see."""
    return visible_to(acting).filter(need=need).order_by("-score", "pk")


def visible_to(acting: Acting) -> QuerySet[Match]:
    """Matches of needs whose existence somebody may know, with what a page shows of them."""
    return Match.objects.filter(need__in=visible_needs(acting)).select_related("steward", *_WITH)


def one_match(public_id: str, acting: Acting) -> Match:
    """The match of that id. Raises Match.DoesNotExist when there is none to see."""
    return visible_to(acting).get(public_id=public_id)


def cases_of(acting: Acting) -> QuerySet[Case]:
    """Cases that somebody stands in: as broker, as a party, as official of one involved."""
    cases = Case.objects.select_related("broker", "steward", *(f"match__{path}" for path in _WITH))
    if Role.SYSTEM in acting.roles:
        return cases
    return cases.filter(
        Q(broker__public_id=acting.name)
        | Q(match__need__organisation__public_id__in=acting.organisations)
        | Q(match__need__public_id__in=acting.held)
        | Q(match__technology__owner__public_id__in=acting.organisations)
        | Q(involved__code__in=acting.jurisdictions)
    ).distinct()


def case(public_id: str, acting: Acting) -> Case:
    """The case of that id. Raises Case.DoesNotExist when there is none to see."""
    return cases_of(acting).get(public_id=public_id)
