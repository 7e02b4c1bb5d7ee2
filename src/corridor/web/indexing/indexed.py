"""Which records stand on the shelves: a table of kinds by the prefix of their ids."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, QuerySet

from corridor.zone.demand.models import Need
from corridor.zone.supply.models import Expert, Instrument, Offered, Technology

Record = Need | Technology | Expert | Instrument
"""Everything that stands on a shelf."""

TOPIC = "index"
"""Of messages of the outbox that owe something to the shelves."""

_OPEN_NEEDS = (
    Need.State.PUBLISHED,
    Need.State.IN_CASE,
    Need.State.CONTRACTED,
    Need.State.CLOSED,
)


@dataclass(frozen=True, slots=True)
class Indexed:
    """A kind of record: its model, what of it is loaded, in which states it is on the shelf."""

    model: type[Model]
    related: tuple[str, ...]
    states: tuple[str, ...]

    def on_shelf(self) -> QuerySet[Any]:
        """All records of the kind that belong on a shelf, in the order of writing."""
        records = self.model._default_manager.filter(state__in=self.states)
        return records.select_related(*self.related).order_by("pk")


_PUBLISHED = (Offered.State.PUBLISHED,)
_PLACE = ("jurisdiction", "park")

INDEXED: dict[str, Indexed] = {
    "tech": Indexed(Technology, (*_PLACE, "owner"), _PUBLISHED),
    "need": Indexed(Need, (*_PLACE, "organisation"), _OPEN_NEEDS),
    "expt": Indexed(Expert, _PLACE, _PUBLISHED),
    "inst": Indexed(Instrument, _PLACE, _PUBLISHED),
}


def records_of(public_ids: Iterable[str]) -> dict[str, Record]:
    """Those of the ids that belong on a shelf, with their records: a query a kind."""
    by_prefix: dict[str, list[str]] = {}
    for public_id in public_ids:
        by_prefix.setdefault(public_id.partition("_")[0], []).append(public_id)
    return {
        record.public_id: record
        for prefix, ids in by_prefix.items()
        if prefix in INDEXED
        for record in INDEXED[prefix].on_shelf().filter(public_id__in=ids)
    }
