from django.db.models import Q, QuerySet

from corridor.zone.demand.models import Need
from corridor.zone.ground.permissions import Acting, Role

_OPEN = (Need.State.PUBLISHED, Need.State.IN_CASE, Need.State.CONTRACTED, Need.State.CLOSED)


def visible_to(acting: Acting) -> QuerySet[Need]:
    """Needs whose existence somebody may know: those published, and one's own."""
    needs = Need.objects.select_related("organisation", "jurisdiction", "park", "steward")
    if Role.SYSTEM in acting.roles:
        return needs
    own = Q(organisation__public_id__in=acting.organisations) | Q(public_id__in=acting.held)
    return needs.filter(Q(state__in=_OPEN) | own)


def published(acting: Acting) -> QuerySet[Need]:
    """Needs that wait for an answer, newest first."""
    return visible_to(acting).filter(state=Need.State.PUBLISHED).order_by("-id")


def one(public_id: str, acting: Acting) -> Need:
    """The need of that id. Raises Need.DoesNotExist when there is none, or none to see."""
    return visible_to(acting).prefetch_related("parameters").get(public_id=public_id)


def by_query_code(code: str) -> Need:
    """The need that a query code opens; whoever holds the code posted it."""
    plain = code.strip().upper().replace("-", "").replace("O", "0").replace("I", "1")
    return Need.objects.prefetch_related("parameters").get(query_code=plain.replace("L", "1"))
