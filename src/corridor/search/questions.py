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

    def under(self, filters: Filters, *, ranked: bool = False) -> tantivy.Query:
        """The answers under these filters; in their order, which costs more, if ``ranked``.

        Errors: ``UnknownField``.
        """
        clauses = [(_MUST, self._answers()), *filter_clauses(self.schema, filters)]
        if ranked:
            clauses += self._preferences()
        return tantivy.Query.boolean_query(clauses)

    def term(self, unit: Unit, field: str = "content") -> tantivy.Query:
        """Every document with this one word."""
        return tantivy.Query.term_query(self.schema, field, unit.term, "freq")

    def _answers(self) -> tantivy.Query:
        if self.blank:
            return tantivy.Query.const_score_query(tantivy.Query.all_query(), 1.0)
        if not self.units:
            return tantivy.Query.empty_query()
        words = [(_SHOULD, self.term(unit)) for unit in self.units]
        return tantivy.Query.boolean_query(words, enough(len(words)))

    def _preferences(self) -> list[tuple[tantivy.Occur, tantivy.Query]]:
        titles = [
            (_SHOULD, tantivy.Query.boost_query(self.term(unit, "title"), _TITLE_WEIGHT))
            for unit in self.units
        ]
        return titles + _all_of([self.term(unit) for unit in self.units])


def _all_of(words: Sequence[tantivy.Query]) -> list[tuple[tantivy.Occur, tantivy.Query]]:
    if not 1 < len(words) <= _FEW:
        return []
    together = tantivy.Query.boolean_query([(_MUST, word) for word in words])
    return [(_SHOULD, tantivy.Query.const_score_query(together, _ALL_WORDS))]
