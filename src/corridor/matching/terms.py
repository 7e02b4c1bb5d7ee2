"""A need as weighted terms, for finding candidates in an index before judging them."""

from dataclasses import dataclass

from corridor.matching.model import Model
from corridor.matching.profile import NeedProfile
from corridor.matching.statistics import CorpusStatistics
from corridor.matching.words import NeedWords, weigh_words


@dataclass(frozen=True, slots=True)
class Term:
    """``boost`` multiplies an index's own BM25 of ``token``; ``gain`` is about the points that
    meeting it can add, and ``documents`` how many offers use it.
    """

    token: str
    boost: float
    gain: float
    documents: int


def candidate_terms(
    need: NeedProfile,
    statistics: CorpusStatistics,
    model: Model,
    words: NeedWords | None = None,
) -> tuple[Term, ...]:
    """The need's terms with the boosts that come nearest to what ``judge`` will say, the term
    that can add most first. ``words`` are those of ``weigh_words`` where the caller has them.
    """
    words = words or weigh_words(need, statistics, model)
    per_unit = (
        model.weights["matching.title_words"] * words.title_gain
        + model.weights["matching.text_words"] * words.text_gain
        + model.weights["matching.title_covered"] * words.in_title
    )
    terms = [
        Term(token, float(kept * each), float(unit * each), int(documents))
        for token, kept, each, unit, documents in zip(
            words.tokens,
            words.kept,
            per_unit,
            words.unit,
            statistics.documents_with(words.ids),
            strict=True,
        )
        if documents and unit * each > 0
    ]
    return tuple(sorted(terms, key=lambda term: (-term.gain, term.token)))
