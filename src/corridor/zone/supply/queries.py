"""Questions about what is offered. All of it is public once published."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Q, QuerySet

from corridor.zone.ground.permissions import Acting, Role
from corridor.zone.parties.models import Organisation
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


@dataclass(frozen=True, slots=True)
class Offers:
    """What one organisation offers, newest first, at most ``OFFERS_SHOWN`` of a kind."""

    technologies: list[Technology]
    experts: list[Expert]
    instruments: list[Instrument]

    @property
    def none(self) -> bool:
        """Whether it offers nothing."""
        return not (self.technologies or self.experts or self.instruments)


OFFERS_SHOWN = 100


def offered_by(owner: Organisation, acting: Acting) -> Offers:
    """What an organisation offers, as far as somebody may see it."""
    return Offers(
        list(technologies(acting).filter(owner=owner).order_by("-id")[:OFFERS_SHOWN]),
        list(experts(acting).filter(owner=owner).order_by("-id")[:OFFERS_SHOWN]),
        list(instruments(acting).filter(owner=owner).order_by("-id")[:OFFERS_SHOWN]),
    )


def _visible(offered: QuerySet[T], acting: Acting) -> QuerySet[T]:
    offered = offered.select_related("owner", "jurisdiction", "park")
    if Role.SYSTEM in acting.roles:
        return offered
    mine = Q(owner__public_id__in=acting.organisations) if acting.organisations else Q()
    return offered.filter(Q(state=Offered.State.PUBLISHED) | mine)
