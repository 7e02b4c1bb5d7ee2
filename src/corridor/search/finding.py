"""Finding: a page of hits for what somebody typed, with counts beside it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import tantivy

from corridor.search.counting import facet_counts
from corridor.search.documents import FACETS
from corridor.search.emptiness import Help, help_for
from corridor.search.errors import UnknownField
from corridor.search.filtering import Filters, no_filters
from corridor.search.questions import Question
from corridor.search.reading import Index, Snapshot
from corridor.search.schema import DAY
from corridor.search.units import units


@dataclass(frozen=True, slots=True)
class Hit:
    """A found document: its public id and its kind."""

    key: str
    kind: str


@dataclass(frozen=True, slots=True)
class Found:
    """``facets``: field → value → count under the filters of the *other* fields.

    ``help`` is there exactly when nothing was found.
    """

    hits: tuple[Hit, ...]
    total: int
    facets: Mapping[str, Mapping[str, int]]
    help: Help | None


def find(
    index: Index,
    query: str,
    *,
    filters: Filters = no_filters,
    facets: Collection[str] = (),
    limit: int = 20,
    offset: int = 0,
    kinds: Collection[str] = (),
    newest: bool = False,
) -> Found:
    """Documents for any text whatever: it is read as words, never as a query language.

    A document is an answer when it has at least half of the query's words (pairs of Chinese
    characters, words of other scripts; four are always enough); those with all of them come
    first, then by BM25 over title (weighted) and text. A blank query finds everything, the
    newest first, as does ``newest`` for any; what was published nobody knows when comes last.
    ``kinds`` is a filter on the field kind. Errors: ``UnknownField`` for a filter or facet.
    """
    for field in facets:
        if field not in FACETS:
            raise UnknownField(field)
    wanted = {**filters, "kind": kinds} if kinds else dict(filters)
    snapshot = index.snapshot
    question = Question(snapshot.schema, units(query), blank=not query.strip())
    by_day = newest or question.blank
    asked = question.under(wanted, ranked=not by_day)
    hits, total = _page(snapshot, asked, max(limit, 0), max(offset, 0), DAY if by_day else None)
    return Found(
        hits=hits,
        total=total,
        facets=facet_counts(snapshot.searcher, question, wanted, facets),
        help=None if total else help_for(snapshot, question, wanted),
    )


def _page(
    snapshot: Snapshot, query: tantivy.Query, limit: int, offset: int, order: str | None
) -> tuple[tuple[Hit, ...], int]:
    # Tantivy panics on a limit of zero and reserves memory for any limit it is given.
    most = max(snapshot.searcher.num_docs, 1)
    offset = min(offset, most)
    result: Any = snapshot.searcher.search(
        query, max(min(limit, most), 1), offset=offset, order_by_field=order
    )
    hits = [_hit(snapshot, address) for _, address in result.hits[:limit]]
    return tuple(hits), result.count


def _hit(snapshot: Snapshot, address: tantivy.DocAddress) -> Hit:
    stored = snapshot.searcher.doc(address)
    return Hit(stored["key"][0], stored["kind"][0])
