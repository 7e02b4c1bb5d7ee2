"""Candidates: the rows most worth judging for a weighted set of terms."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import tantivy
from numpy.typing import NDArray

from corridor.search.errors import BadWeight
from corridor.search.filtering import Filters, filter_clauses, no_filters
from corridor.search.reading import Index, Snapshot

_SHOULD, _MUST = tantivy.Occur.Should, tantivy.Occur.Must


@dataclass(frozen=True, slots=True)
class Candidates:
    """Rows of the forward store, best first, with the index's own score of each (BM25)."""

    rows: NDArray[np.uint32]
    scores: NDArray[np.float32]


def candidates(
    index: Index, weighted_terms: Mapping[str, float], *, limit: int, filters: Filters = no_filters
) -> Candidates:
    """The ``limit`` best documents with a row, by BM25 over title and text together.

    ``weighted_terms``: tokens as ``corridor.text.tokens`` gives them, with weights ≥ 0.
    The cost grows with the documents the terms occur in, hardly with ``limit``: ``prune`` first.
    Errors: ``BadWeight``, ``UnknownField``.
    """
    snapshot = index.snapshot
    query = _query(snapshot, weighted_terms, filters)
    most = snapshot.searcher.num_docs
    fetch = min(limit, most)
    if fetch <= 0:
        return Candidates(np.empty(0, np.uint32), np.empty(0, np.float32))
    while True:
        hits = snapshot.searcher.search(query, fetch, count=False).hits
        found = _with_rows(snapshot, hits)
        if len(found.rows) >= limit or len(hits) < fetch or fetch == most:
            return Candidates(found.rows[:limit], found.scores[:limit])
        # Documents without a row stood among the best: look deeper. A filter would cost more.
        fetch = min(fetch * 4, most)


def _with_rows(snapshot: Snapshot, hits: list[tuple[Any, tantivy.DocAddress]]) -> Candidates:
    rows = snapshot.searcher.fast_field_values("row", [address for _, address in hits])
    scores = [score for score, _ in hits]
    if None in rows:
        kept = [(row, score) for row, score in zip(rows, scores, strict=True) if row is not None]
        rows, scores = [row for row, _ in kept], [score for _, score in kept]
    return Candidates(np.array(rows, np.uint32), np.array(scores, np.float32))


def _query(
    snapshot: Snapshot, weighted_terms: Mapping[str, float], filters: Filters
) -> tantivy.Query:
    for term, weight in weighted_terms.items():
        if not (math.isfinite(weight) and weight >= 0):
            raise BadWeight(term, weight)
    schema = snapshot.schema
    words = tantivy.Query.boolean_query(
        [
            (
                _SHOULD,
                tantivy.Query.boost_query(
                    tantivy.Query.term_query(schema, "content", term, "freq"), weight
                ),
            )
            for term, weight in weighted_terms.items()
            if weight > 0
        ]
    )
    wanted = filter_clauses(schema, filters)
    # A bare disjunction of terms is the fastest shape: any clause beside it doubles the time.
    return tantivy.Query.boolean_query([(_MUST, words), *wanted]) if wanted else words
