"""The answer to a need: the best offers explained, and an honest word when nothing is good."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from corridor.matching.criteria import CRITERIA
from corridor.matching.evidence import Evidence, Pair, pair_of, unmet_parts, worth_of
from corridor.matching.judge import Judgement
from corridor.matching.model import GRADES, Model
from corridor.matching.profile import Offer
from corridor.matching.statistics import CorpusStatistics
from corridor.matching.words import SPECIFIC_FROM

WORDS_SHOWN = 12
_HALF = 0.5
_ONLY_GENERAL = "matching.only_general_words"
_COVERED = [criterion.code for criterion in CRITERIA].index("matching.title_covered")


@dataclass(frozen=True, slots=True)
class Reason:
    """``points`` = ``weight`` × ``amount``, rounded; negative for a reason against."""

    code: str
    points: int
    weight: float
    amount: float
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """``score`` = ``prior`` + the points of ``reasons`` and ``against``. ``missing`` names facts
    of the offer that the need asks about and nobody has stated.
    """

    key: str
    row: int
    grade: str
    score: int
    prior: int
    reasons: tuple[Reason, ...]
    against: tuple[Reason, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Searched:
    """What was looked for and where. ``words`` are the need's specific words, weightiest first;
    ``general`` those that hardly count because many needs use them.
    """

    offers: int
    judged: int
    words: tuple[str, ...]
    general: tuple[str, ...]
    statistics: str
    model: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """Why no answer is above weak. ``fails`` holds codes, ``unmet`` the parts of the need's
    title that the nearest offer does not have, ``missing`` facts of the need that would help.
    """

    nearest: Answer | None
    fails: tuple[str, ...]
    unmet: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """``nothing`` is None when at least one answer is above weak."""

    searched: Searched
    answers: tuple[Answer, ...]
    nothing: Nothing | None


def answer(
    judged: Judgement, offers: Sequence[Offer], statistics: CorpusStatistics, model: Model
) -> Outcome:
    """Explain the best of ``judged``; ``offers`` are those at ``judged.best``, in that order.

    Only offers graded weak or better that share a specific word are answers; a need without a
    usable word has none.
    """
    worth = worth_of(judged.need, judged.words)
    pairs = [pair_of(judged.need, worth, offer) for offer in offers]
    explained = [
        _explained(judged, int(place), pair, model)
        for place, pair in zip(judged.best[: len(pairs)], pairs, strict=True)
    ]
    shown = tuple(each for each in explained if _is_answer(each)) if judged.words.usable() else ()
    good = any(each.grade in GRADES[2:] for each in shown)
    nothing = None if good else _nothing(judged, explained, pairs)
    return Outcome(_searched(judged, statistics, model), shown, nothing)


def _is_answer(explained: Answer) -> bool:
    only_general = any(reason.code == _ONLY_GENERAL for reason in explained.against)
    return explained.grade != GRADES[0] and not only_general


def explain(judged: Judgement, place: int, offer: Offer, model: Model) -> Answer:
    """One offer at ``place`` of ``judged.rows`` with every reason that gave points."""
    worth = worth_of(judged.need, judged.words)
    return _explained(judged, place, pair_of(judged.need, worth, offer), model)


def _explained(judged: Judgement, place: int, pair: Pair, model: Model) -> Answer:
    reasons = tuple(
        Reason(
            criterion.code,
            int(judged.points[place, column]),
            model.weights[criterion.code],
            round(float(judged.amounts[place, column]), 4),
            criterion.show(pair),
        )
        for column, criterion in enumerate(CRITERIA)
        if judged.points[place, column]
    )
    return Answer(
        key=pair.offer.key,
        row=int(judged.rows[place]),
        grade=GRADES[int(judged.grades[place])],
        score=int(judged.scores[place]),
        prior=model.prior,
        reasons=tuple(reason for reason in reasons if reason.points > 0),
        against=tuple(reason for reason in reasons if reason.points < 0),
        missing=_unstated(pair),
    )


def _unstated(pair: Pair) -> tuple[str, ...]:
    """Facts of the offer that a criterion would compare with what the need says."""
    asked = [
        offered
        for needed, offered in (criterion.asks for criterion in CRITERIA)
        if offered
        and (needed is None or getattr(pair.need, needed) is not None)
        and getattr(pair.offer.facts, offered) in (None, ())
    ]
    return tuple(dict.fromkeys(asked))


def _nothing(judged: Judgement, explained: Sequence[Answer], pairs: Sequence[Pair]) -> Nothing:
    need = judged.need
    asked = [needed for needed, _ in (criterion.asks for criterion in CRITERIA) if needed]
    missing = [name for name in asked if getattr(need, name) in (None, ())]
    if not need.text.strip():
        missing.insert(0, "text")
    helpful = tuple(dict.fromkeys(missing))
    if not judged.words.usable():
        return Nothing(None, ("nothing.no_usable_word",), (), helpful)
    if not explained:
        return Nothing(None, ("nothing.no_candidate",), (), helpful)
    nearest = explained[0]
    unmet = tuple(part.text for part in unmet_parts(pairs[0]))
    fails = [reason.code for reason in nearest.against]
    if judged.amounts[judged.best[0], _COVERED] < _HALF:
        fails.insert(0, "nothing.little_of_the_title")
    return Nothing(nearest, tuple(fails) or ("nothing.too_few_reasons",), unmet, helpful)


def _searched(judged: Judgement, statistics: CorpusStatistics, model: Model) -> Searched:
    words = judged.words
    order = np.argsort(-words.unit * (words.title_gain + words.text_gain), kind="stable")
    specific = [words.tokens[i] for i in order if words.specific[i] and words.unit[i] > 0]
    general = [
        words.tokens[i]
        for i in order
        if len(words.tokens[i]) > 1 and model.general.get(words.tokens[i], 1) < SPECIFIC_FROM
    ]
    return Searched(
        offers=statistics.offers,
        judged=len(judged.rows),
        words=tuple(specific[:WORDS_SHOWN]),
        general=tuple(general[:WORDS_SHOWN]),
        statistics=statistics.version,
        model=model.version,
    )
