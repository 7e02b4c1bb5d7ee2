"""The industry map: its versions side by side, with what there is in each category."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from corridor.search import Index, SearchFailure
from corridor.web.acting import acting_of
from corridor.web.pages.searching.reading import index_for, look
from corridor.web.pages.searching.wanted import EVERYTHING
from corridor.zone.ground.models import Category, ClassificationVersion
from corridor.zone.ground.permissions import Acting
from corridor.zone.ground.queries import (
    INDUSTRY_MAP,
    classification_on,
    open_decisions,
    versions,
)


@dataclass(frozen=True, slots=True)
class Column:
    """One version of the map; ``assigned`` when records carry its codes."""

    version: ClassificationVersion
    assigned: bool
    categories: list["Place"]
    decider: object


@dataclass(frozen=True, slots=True)
class Place:
    """A category and how many needs and technologies stand in it; None: it was not counted."""

    category: Category
    needs: int | None
    technologies: int | None


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    """Versions side by side; each category leads to its needs and technologies."""
    used = classification_on(INDUSTRY_MAP, timezone.localdate())
    counts = _counts(acting_of(request))
    open_parts = {decision.subject: decision for decision in open_decisions()}
    columns = [
        Column(
            version,
            assigned := used is not None and version.pk == used.pk,
            [_place(category, counts if assigned else None) for category in _ordered(version)],
            open_parts.get(f"{version.scheme}.{version.version}"),
        )
        for version in versions(INDUSTRY_MAP)
    ]
    values = {"columns": columns, "used": used, "counted": counts is not None}
    return render(request, "web/pages/searching/industries.html", values)


def _ordered(version: ClassificationVersion) -> list[Category]:
    return sorted(version.categories.all(), key=lambda category: category.official_order)


def _counts(acting: Acting) -> dict[str, dict[str, int]] | None:
    """Kind → industry → how many stand on the shelf; None where there is no index."""
    try:
        index = index_for(acting)
        return {kind: _count(kind, index) for kind in ("need", "technology")}
    except SearchFailure:
        return None


def _count(kind: str, index: Index) -> dict[str, int]:
    found = look(index, EVERYTHING, kinds=[kind], facets=["industries"], limit=1)
    return dict(found.facets["industries"])


def _place(category: Category, counts: dict[str, dict[str, int]] | None) -> Place:
    if counts is None:
        return Place(category, None, None)
    needs, offers = counts["need"], counts["technology"]
    return Place(category, needs.get(category.code, 0), offers.get(category.code, 0))
