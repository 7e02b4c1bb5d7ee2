"""Counts: how many answers there are, and how many each value of a facet would leave."""

from collections.abc import Collection, Mapping
from typing import Any

import tantivy

from corridor.search.filtering import Filters
from corridor.search.questions import Question

_MOST_VALUES = 1_000


def facet_counts(
    searcher: tantivy.Searcher, question: Question, filters: Filters, fields: Collection[str]
) -> Mapping[str, Mapping[str, int]]:
    """field → value → count, most frequent first; a field's own filter is left out for it.

    Fields without a filter of their own share one pass.
    """
    free = [field for field in fields if not filters.get(field)]
    counts = _count(searcher, question.under(filters), free) if free else {}
    for field in fields:
        if field not in counts:
            others = {name: values for name, values in filters.items() if name != field}
            counts |= _count(searcher, question.under(others), [field])
    return {field: counts[field] for field in fields}


def tally(searcher: tantivy.Searcher, query: tantivy.Query) -> int:
    """How many documents answer ``query``; deleted ones, unlike in ``doc_freq``, do not."""
    result: Any = searcher.search(query, 1, count=True)  # the stubs do not know ``count``
    return int(result.count)


def _count(
    searcher: tantivy.Searcher, query: tantivy.Query, fields: Collection[str]
) -> dict[str, dict[str, int]]:
    wanted = {field: {"terms": {"field": field, "size": _MOST_VALUES}} for field in fields}
    result = searcher.aggregate(query, wanted)
    return {
        field: {str(each["key"]): int(each["doc_count"]) for each in result[field]["buckets"]}
        for field in fields
    }
