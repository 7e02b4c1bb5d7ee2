"""A user's words as a Tantivy query, under any set of filters."""

from collections.abc import Sequence
from dataclasses import dataclass

import tantivy

from corridor.search.filtering import Filters, filter_clauses
from corridor.search.units import Unit, enough

_SHOULD, _MUST = tantivy.Occur.Should, tantivy.Occur.Must
_TITLE_WEIGHT = 2.0  # beside 1 for the same word in ``content``, which holds the title too
_ALL_WORDS = 1_000.0  # above any sum of BM25 scores of so few words
_FEW = 16  # in a longer text nobody expects every word


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, apart from the filters. ``blank`` asks for everything."""

    schema: tantivy.Schema
    units: Sequence[Unit]
    blank: bool

    def under(self, filters: Filters) -> tantivy.Query:
        """The whole query. Errors: ``UnknownField``."""
        clauses = filter_clauses(self.schema, filters)
        if self.blank:
            everything = tantivy.Query.const_score_query(tantivy.Query.all_query(), 1.0)
            return tantivy.Query.boolean_query([(_MUST, everything), *clauses])
        return tantivy.Query.boolean_query([*self._words(), *clauses])

    def term(self, unit: Unit, field: str = "content") -> tantivy.Query:
        """Every document with this one word."""
        return tantivy.Query.term_query(self.schema, field, unit.term, "freq")

    def _words(self) -> list[tuple[tantivy.Occur, tantivy.Query]]:
        if not self.units:
            return [(_MUST, tantivy.Query.empty_query())]
        words = [self.term(unit) for unit in self.units]
        some = tantivy.Query.boolean_query([(_SHOULD, word) for word in words], enough(len(words)))
        titles = [
            (_SHOULD, tantivy.Query.boost_query(self.term(unit, "title"), _TITLE_WEIGHT))
            for unit in self.units
        ]
        return [(_MUST, some), *titles, *_all_of(words)]


def _all_of(words: Sequence[tantivy.Query]) -> list[tuple[tantivy.Occur, tantivy.Query]]:
    if not 1 < len(words) <= _FEW:
        return []
    together = tantivy.Query.boolean_query([(_MUST, word) for word in words])
    return [(_SHOULD, tantivy.Query.const_score_query(together, _ALL_WORDS))]
