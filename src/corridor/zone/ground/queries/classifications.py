from datetime import date

from django.db.models import Q, QuerySet

from corridor.zone.ground.models import Category, ClassificationVersion

INDUSTRY_MAP = "industry_map"
"""Scheme of the zone's industry map, by whose codes records are assigned."""


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


def industries() -> dict[str, Category]:
    """Every category of the industry map by code; the newest version names it.

    In the order of the map, so that pages list industries as the zone does.
    """
    found = Category.objects.filter(version__scheme=INDUSTRY_MAP).select_related("version")
    return {
        category.code: category
        for category in found.order_by("version__complete", "version__valid_from", "official_order")
    }
