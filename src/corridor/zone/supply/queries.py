"""Questions about what is offered. All of it is public once published."""

from collections.abc import Iterable
from typing import TypeVar

from django.db.models import Q, QuerySet

from corridor.zone.ground.permissions import Acting, Role
from corridor.zone.supply.models import Expert, Instrument, Offered, Technology

T = TypeVar("T", bound=Offered)


def technologies(acting: Acting) -> QuerySet[Technology]:
    """Technologies that somebody may see: the published ones, and one's own."""
    return _visible(Technology.objects.all(), acting)


def experts(acting: Acting) -> QuerySet[Expert]:
    """Experts that somebody may see."""
    return _visible(Expert.objects.all(), acting)


def instruments(acting: Acting) -> QuerySet[Instrument]:
    """Instruments that somebody may see."""
    return _visible(Instrument.objects.all(), acting)


def technologies_by_id(public_ids: Iterable[str], acting: Acting) -> dict[str, Technology]:
    """Those of the technologies that may be seen, by id, in one query."""
    found = technologies(acting).filter(public_id__in=list(public_ids))
    return {technology.public_id: technology for technology in found}


def _visible(offered: QuerySet[T], acting: Acting) -> QuerySet[T]:
    offered = offered.select_related("owner", "jurisdiction", "park")
    if Role.SYSTEM in acting.roles:
        return offered
    mine = Q(owner__public_id__in=acting.organisations) if acting.organisations else Q()
    return offered.filter(Q(state=Offered.State.PUBLISHED) | mine)
