"""Where is looked: needs on the shelf of the reader's level, everything else on the public one."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from corridor.search import Found, Help, Index, find
from corridor.web.indexing import PUBLIC_SHELF, REGISTERED_SHELF, open_shelf
from corridor.web.indexing.levels import shelf_folder
from corridor.web.pages.searching.kinds import KINDS
from corridor.web.pages.searching.wanted import Wanted
from corridor.zone.ground.permissions import Acting, Permission

NEED = "need"


@dataclass(frozen=True, slots=True)
class Place:
    """An index and the kinds that are looked for in it."""

    index: Index
    kinds: tuple[str, ...]


def places(acting: Acting, kinds: Collection[str] = tuple(KINDS)) -> list[Place]:
    """Where a reader finds records of some kinds. Errors: those of ``open_index``."""
    if not acting.has(Permission.READ_REGISTERED):
        return [_place(PUBLIC_SHELF, kinds)]
    others = [kind for kind in kinds if kind != NEED]
    found = [_place(REGISTERED_SHELF, [NEED])] if NEED in kinds else []
    return [*found, _place(PUBLIC_SHELF, others)] if others else found


def _place(shelf: str, kinds: Collection[str]) -> Place:
    return Place(open_shelf(shelf_folder(shelf)).index, tuple(kinds))


def look(
    where: Sequence[Place], asked: Wanted, *, facets: Collection[str], limit: int, offset: int
) -> Found:
    """What is found in all places together, best first. Errors: ``UnknownField``."""
    filters = {field: values for field, values in asked.filters.items() if field != "kind"}
    if len(where) == 1:
        [place] = where
        return find(
            place.index,
            asked.q,
            filters=filters,
            kinds=place.kinds,
            facets=facets,
            limit=limit,
            offset=offset,
        )
    parts = [
        find(p.index, asked.q, filters=filters, kinds=p.kinds, facets=facets, limit=offset + limit)
        for p in where
    ]
    hits = sorted((h for part in parts for h in part.hits), key=lambda h: (-h.score, h.key))
    return Found(
        hits=tuple(hits[offset : offset + limit]),
        total=sum(part.total for part in parts),
        facets={f: _summed(part.facets[f] for part in parts) for f in facets},
        help=_helped([part.help for part in parts]),
    )


def count_kinds(where: Sequence[Place], asked: Wanted) -> dict[str, int]:
    """How many of every kind there are for an address."""
    filters = {field: values for field, values in asked.filters.items() if field != "kind"}
    counts: dict[str, int] = {}
    for place in where:
        found = find(place.index, asked.q, filters=filters, facets=["kind"], limit=1)
        counts |= {kind: found.facets["kind"].get(kind, 0) for kind in place.kinds}
    return counts


def _summed(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for one in counts:
        total.update(one)
    return dict(total.most_common())


def _helped(parts: Sequence[Help | None]) -> Help | None:
    """The help of several places; there is none as soon as one of them found something."""
    helps = [part for part in parts if part is not None]
    if len(helps) < len(parts):
        return None
    absent = tuple(w for w in helps[0].absent if all(w in part.absent for part in helps))
    near = {word: terms for part in helps for word, terms in part.near.items() if word in absent}
    return Help(
        wordless=helps[0].wordless,
        absent=absent,
        near=near,
        unfiltered=max(part.unfiltered for part in helps),
        without=_summed(part.without for part in helps),
    )
