"""Help when nothing was found: which word is nowhere, which filter shuts everything out."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from corridor.search.counting import tally
from corridor.search.filtering import Filters
from corridor.search.questions import Question
from corridor.search.reading import Snapshot
from corridor.search.units import Unit

_SUGGESTIONS = 3
_EXPLAINED = 8  # words; a page of suggestions helps nobody


@dataclass(frozen=True, slots=True)
class Help:
    """Why there is no answer and what would give one.

    ``wordless``: what was typed holds no word at all. ``absent``: words, as typed, that are in
    no document; ``near``: for each of those the most similar indexed terms, if any.
    ``unfiltered``: answers without any filter. ``without``: field → answers when only that
    field's filter is lifted, for those that would give some.
    """

    wordless: bool
    absent: tuple[str, ...]
    near: Mapping[str, tuple[str, ...]]
    unfiltered: int
    without: Mapping[str, int]


def help_for(snapshot: Snapshot, question: Question, filters: Filters) -> Help:
    """The help for a question that found nothing under these filters."""
    searcher = snapshot.searcher
    absent = [unit for unit in question.units if not tally(searcher, question.term(unit))]
    near = {unit.typed: _near(snapshot, question, unit) for unit in absent[:_EXPLAINED]}
    lifted = {
        field: tally(searcher, question.under({k: v for k, v in filters.items() if k != field}))
        for field in filters
    }
    return Help(
        wordless=not question.units and not question.blank,
        absent=tuple(unit.typed for unit in absent),
        near={typed: terms for typed, terms in near.items() if terms},
        unfiltered=tally(searcher, question.under({})),
        without={field: count for field, count in lifted.items() if count},
    )


def _near(snapshot: Snapshot, question: Question, unit: Unit) -> tuple[str, ...]:
    """Similar spellings of a word; for a pair of characters, pairs with the same first one."""
    stem = unit.term[: 2 if unit.term.isascii() else 1]
    listed = snapshot.searcher.terms_with_prefix("content", stem)
    if unit.term.isascii():
        similar = get_close_matches(unit.term, [term for term, _ in listed], _SUGGESTIONS * 2)
    else:
        frequent = sorted(listed, key=lambda pair: (-pair[1], pair[0]))
        similar = [term for term, _ in frequent if len(term) > 1][: _SUGGESTIONS * 2]
    # The dictionary still lists terms of deleted documents.
    alive = [term for term in similar if tally(snapshot.searcher, question.term(Unit(term, term)))]
    return tuple(alive[:_SUGGESTIONS])
