"""Whether shelves and database agree, record by record."""

from collections.abc import Iterator
from dataclasses import dataclass

from corridor.search import open_index
from corridor.web.indexing.indexed import INDEXED
from corridor.web.indexing.levels import SHELF_LEVELS, shelf_folder
from corridor.zone.demand.models import Level, Need
from corridor.zone.demand.permissions import level_of


@dataclass(frozen=True, slots=True)
class Difference:
    """A record that is on a shelf and should not be, or the other way round."""

    shelf: str
    public_id: str
    code: str


def differences() -> Iterator[Difference]:
    """Every difference between the shelves and the database; none when all is well."""
    for shelf, levels in SHELF_LEVELS.items():
        there = open_index(shelf_folder(shelf)).keys()
        wanted = set(_belonging(levels))
        yield from (Difference(shelf, key, "index.missing") for key in sorted(wanted - there))
        yield from (Difference(shelf, key, "index.left_over") for key in sorted(there - wanted))


def _belonging(levels: frozenset[Level]) -> Iterator[str]:
    """Ids of the records that belong on the shelf of these levels."""
    for kind in INDEXED.values():
        if kind.model is Need:
            needs = kind.on_shelf().select_related(None).only("public_id", "levels")
            yield from (n.public_id for n in needs if level_of(n, "title") in levels)
        else:
            yield from kind.on_shelf().values_list("public_id", flat=True).iterator()
