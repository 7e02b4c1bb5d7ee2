from django.db.models import Exists, OuterRef, QuerySet

from corridor.zone.ground.models import OpenDecision, Statement


def open_decisions() -> QuerySet[OpenDecision]:
    """What the zone has still to set, and who must decide it: no statement on it is adopted."""
    answers = Statement.objects.filter(
        subject=OuterRef("subject"), key=OuterRef("key"), status=Statement.Status.ADOPTED
    )
    return OpenDecision.objects.filter(~Exists(answers)).order_by("code")
