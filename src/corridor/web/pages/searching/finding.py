"""Finding: the shelf proposes, the database decides who may see what, rows are put together."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator

from corridor.search import Found, Hit, Index
from corridor.web.pages.searching.facets import Choice, Facet, Names, facets_of
from corridor.web.pages.searching.helping import Advice, advice
from corridor.web.pages.searching.kinds import EVERYWHERE, KINDS, Kind
from corridor.web.pages.searching.reading import count_kinds, index_for, look
from corridor.web.pages.searching.wanted import LAST_PAGE, PAGE_ROWS, Wanted
from corridor.zone.demand.queries import Disclosed, disclose
from corridor.zone.ground.permissions import Acting


@dataclass(frozen=True, slots=True)
class Row:
    """One found record; ``shown`` is what may be read of it where it is a need."""

    kind: Kind
    record: Any
    shown: Disclosed | None
    industries: list[Any]


@dataclass(frozen=True, slots=True)
class Tab:
    """One kind among the results of a search over all; None: every kind."""

    kind: Kind | None
    count: int
    address: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Order:
    """One of the orders in which rows can stand: by how well they fit, or the newest first."""

    code: str
    address: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page of rows with the facets beside it; ``help`` where nothing was found.

    ``orders`` are those that can be chosen; none where there is only one.
    """

    rows: list[Row]
    total: int
    orders: list[Order]
    turning: Page[Any]
    facets: list[Facet]
    chosen: list[tuple[str, Choice]]
    help: Advice | None


def find_page(asked: Wanted, kind: Kind | None, acting: Acting) -> FoundPage:
    """What is found for an address, of one kind or of all. Errors: ``SearchFailure``."""
    index = index_for(acting)
    found = _find(index, asked, kind)
    names = Names.read()
    facets = facets_of(found.facets, asked, names)
    turning = Paginator(range(min(found.total, LAST_PAGE * PAGE_ROWS)), PAGE_ROWS)
    return FoundPage(
        rows=_rows(found.hits, acting, names),
        total=found.total,
        orders=_orders(asked, kind) if found.total > 1 else [],
        turning=turning.get_page(asked.page),
        facets=facets,
        chosen=[(f.field, choice) for f in facets for choice in f.choices if choice.chosen],
        help=advice(found.help, asked, unfiltered=_unfiltered(found, index, asked, kind)),
    )


def _find(index: Index, asked: Wanted, kind: Kind | None) -> Found:
    """The page that was asked for, or the last one where that lies beyond it."""

    facets = kind.facets if kind else EVERYWHERE

    def page(number: int) -> Found:
        start = (number - 1) * PAGE_ROWS
        kinds = _only(kind)
        return look(index, asked, kinds=kinds, facets=facets, limit=PAGE_ROWS, offset=start)

    found = page(asked.page)
    if found.total and not found.hits:
        found = page((min(found.total, LAST_PAGE * PAGE_ROWS) - 1) // PAGE_ROWS + 1)
    return found


def _unfiltered(found: Found, index: Index, asked: Wanted, kind: Kind | None) -> int:
    """How many there would be without a filter; asked only where nothing was found with one."""
    if found.total or not asked.is_filtered:
        return found.total
    return look(index, asked.unfiltered, kinds=_only(kind), facets=(), limit=1).total


def _orders(asked: Wanted, kind: Kind | None) -> list[Order]:
    """Without words nothing fits better, and what has no day is not newer: nothing to choose."""
    if not asked.q or kind and not kind.dated:
        return []
    orders = (("best", False), ("newest", True))
    return [
        Order(code, asked.ordered(newest=newest).address, newest == asked.newest)
        for code, newest in orders
    ]


def _only(kind: Kind | None) -> list[str]:
    return [kind.code] if kind else []


def tabs(asked: Wanted, chosen: Kind | None, acting: Acting) -> list[Tab]:
    """Every kind with how many there are for an address. Errors: ``SearchFailure``."""
    counts = count_kinds(index_for(acting), asked)
    every = Tab(None, sum(counts.values()), asked.only("kind", None).address, chosen is None)
    return [
        every,
        *(
            Tab(kind, counts[code], asked.only("kind", code).address, kind == chosen)
            for code, kind in KINDS.items()
        ),
    ]


def _rows(hits: tuple[Hit, ...], acting: Acting, names: Names) -> list[Row]:
    """The hits that the database lets somebody see, in the order in which they were found."""
    records: dict[str, Any] = {}
    for code, kind in KINDS.items():
        keys = [hit.key for hit in hits if hit.kind == code]
        records |= kind.records(keys, acting) if keys else {}
    rows = (
        _row(KINDS[hit.kind], records[hit.key], acting, names) for hit in hits if hit.key in records
    )
    return [row for row in rows if row.shown is None or row.shown.get("title")]


def _row(kind: Kind, record: Any, acting: Acting, names: Names) -> Row:
    if kind.code != "need":
        return Row(kind, record, None, names.industries_of(record.industries))
    shown = disclose(record, acting)
    industry = shown.get("industry")
    return Row(kind, record, shown, names.industries_of([industry] if industry else None))
