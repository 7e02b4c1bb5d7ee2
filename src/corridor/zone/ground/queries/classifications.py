from datetime import date

from django.db.models import Q, QuerySet

from corridor.zone.ground.models import ClassificationVersion


def versions(scheme: str) -> QuerySet[ClassificationVersion]:
    """Every version of a classification with its categories, oldest first."""
    return (
        ClassificationVersion.objects.filter(scheme=scheme)
        .select_related("source")
        .prefetch_related("categories")
        .order_by("valid_from", "version")
    )


def classification_on(scheme: str, day: date) -> ClassificationVersion | None:
    """The newest version that holds on a day and is known in full; none when there is none."""
    return (
        versions(scheme)
        .filter(Q(valid_to__isnull=True) | Q(valid_to__gte=day), valid_from__lte=day, complete=True)
        .last()
    )
