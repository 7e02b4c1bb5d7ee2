"""The shelf that a reader reads: whole, with the words that their level opens."""

from collections.abc import Collection

from corridor.search import Found, Index, find
from corridor.web.indexing import PUBLIC_SHELF, REGISTERED_SHELF, open_shelf
from corridor.web.indexing.levels import shelf_folder
from corridor.web.pages.searching.kinds import KINDS
from corridor.web.pages.searching.wanted import Wanted
from corridor.zone.ground.permissions import Acting, Permission


def index_for(acting: Acting) -> Index:
    """The index in which somebody finds all kinds of records. Errors: those of ``open_index``."""
    registered = acting.has(Permission.READ_REGISTERED)
    return open_shelf(shelf_folder(REGISTERED_SHELF if registered else PUBLIC_SHELF)).index


def look(
    index: Index,
    asked: Wanted,
    *,
    kinds: Collection[str] = (),
    facets: Collection[str],
    limit: int,
    offset: int = 0,
) -> Found:
    """What is found for an address among some kinds, or all. Errors: ``UnknownField``."""
    filters = {field: values for field, values in asked.filters.items() if field != "kind"}
    return find(
        index,
        asked.q,
        filters=filters,
        kinds=kinds,
        facets=facets,
        limit=limit,
        offset=offset,
        newest=asked.newest,
    )


def count_kinds(index: Index, asked: Wanted) -> dict[str, int]:
    """How many of every kind there are for an address."""
    counts = look(index, asked, facets=["kind"], limit=1).facets["kind"]
    return {kind: counts.get(kind, 0) for kind in KINDS}
