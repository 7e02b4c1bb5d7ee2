"""Filters: a document must have one of the wanted values in every filtered field."""

from collections.abc import Collection, Mapping
from types import MappingProxyType

import tantivy

from corridor.search.documents import FACETS, plain
from corridor.search.errors import UnknownField

Filters = Mapping[str, Collection[str | int | None]]
no_filters: Filters = MappingProxyType({})


def filter_clauses(
    schema: tantivy.Schema, filters: Filters
) -> list[tuple[tantivy.Occur, tantivy.Query]]:
    """One clause a field that adds nothing to the score. A field with no values filters nothing.

    ``None`` and ``"unknown"`` both ask for the unknown. Errors: ``UnknownField``.
    """
    for field in filters:
        if field not in FACETS:
            raise UnknownField(field)
    return [
        (tantivy.Occur.Must, tantivy.Query.const_score_query(_any_of(schema, field, values), 0.0))
        for field, values in filters.items()
        if values
    ]


def _any_of(
    schema: tantivy.Schema, field: str, values: Collection[str | int | None]
) -> tantivy.Query:
    wanted = sorted({plain(value) for value in values})
    if len(wanted) == 1:
        return tantivy.Query.term_query(schema, field, wanted[0], "basic")
    return tantivy.Query.term_set_query(schema, field, wanted)
