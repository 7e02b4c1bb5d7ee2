"""What can be found: a table of kinds, with their facets and their records."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from corridor.zone.demand.queries import visible_to as needs
from corridor.zone.ground.permissions import Acting
from corridor.zone.supply.queries import experts, instruments, technologies


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record: where its list is, what filters it, who may see which."""

    code: str
    listed: str
    """Name of the address of its list, and of the word for it in the navigation."""
    facets: tuple[str, ...]
    visible: Callable[[Acting], QuerySet[Any]]

    @property
    def dated(self) -> bool:
        """Whether it is known of its records when they were published."""
        return "year" in self.facets

    @property
    def row(self) -> str:
        """The template of one row of the list."""
        return f"web/pages/searching/_{self.code}_row.html"

    def records(self, public_ids: Iterable[str], acting: Acting) -> dict[str, Any]:
        """Those of the records that may be seen, by id, in a fixed number of queries."""
        found = self.visible(acting).filter(public_id__in=list(public_ids))
        return {record.public_id: record for record in found}


def _needs(acting: Acting) -> QuerySet[Any]:
    return needs(acting).prefetch_related("parameters")


PLACE = ("jurisdiction", "park", "industries")
KINDS: dict[str, Kind] = {
    kind.code: kind
    for kind in (
        Kind("need", "needs", ("state", *PLACE, "trl", "year", "lang"), _needs),
        Kind(
            "technology",
            "technologies",
            ("form", *PLACE, "trl", "legal_state", "year", "lang"),
            technologies,
        ),
        Kind("expert", "experts", (*PLACE, "lang"), experts),
        Kind("instrument", "instruments", (*PLACE, "lang"), instruments),
    )
}
"""Kind as the index names it → what the pages know of it, in the order of the tabs."""

EVERYWHERE = (*PLACE, "lang")
"""Facets of a search over all kinds."""
