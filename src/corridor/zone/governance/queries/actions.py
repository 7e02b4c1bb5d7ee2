from datetime import date

from django.db.models import Q, QuerySet

from corridor.zone.governance.models import Action


def actions(*, on: date) -> QuerySet[Action]:
    """The zone's actions as they stand on a day, in their order."""
    return Action.objects.filter(Q(valid_from__isnull=True) | Q(valid_from__lte=on)).select_related(
        "source"
    )
