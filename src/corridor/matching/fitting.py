"""Fit weights, prior and cut-offs to the grades that transfer staff gave.

A cumulative (ordinal) logistic model with weights of 0 or more, so that a reason for never
counts against. Offers drawn at random that nobody judged take part as "none" with a small
weight: they teach the difference to the great rest that judged pools leave out.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from corridor.matching.criteria import CRITERIA
from corridor.matching.forward import ForwardStore
from corridor.matching.hand import HAND_GENERAL, HAND_LEXICAL, HAND_WEIGHTS
from corridor.matching.judge import measure, weights_of
from corridor.matching.model import POINTS_PER_LOG_ODDS, Model
from corridor.matching.ordinal import fit_ordinal, least_error_cutoffs, strong_cutoff
from corridor.matching.profile import NeedProfile
from corridor.matching.statistics import CorpusStatistics
from corridor.matching.words import weigh_words
from corridor.text import tokens

UNJUDGED_A_NEED = 200
UNJUDGED_WEIGHT = 0.1
GOOD_ANSWERS_WEIGH = (1.0, 1.0, 1.5, 2.0)  # hiding a strong answer is worse than showing a weak one
_FITTED = np.array([criterion.fitted for criterion in CRITERIA])
_GENERAL_BELOW = 3.0
_SMOOTHING = 20
_LEAST_NEEDS = 3


@dataclass(frozen=True, slots=True)
class Example:
    """A need with the rows of a forward store that were judged for it and their grades 0 to 3."""

    need: NeedProfile
    rows: NDArray[np.uint32]
    grades: NDArray[np.int64]


def fit_model(
    name: str,
    examples: Sequence[Example],
    store: ForwardStore,
    statistics: CorpusStatistics,
    about: dict[str, object],
) -> Model:
    """Fit a model; what is not fitted is taken from ``hand``. Gives the same on every run."""
    draft = Model(
        name=name,
        prior=0,
        weights=dict(HAND_WEIGHTS),
        cutoffs=(0, 1, 2),
        general=general_words([f"{each.need.title}\n{each.need.text}" for each in examples]),
        lexical=replace(HAND_LEXICAL, offers=statistics.offers),
        about=about
        | {
            "fitted": [criterion.code for criterion in CRITERIA if criterion.fitted],
            "set_by_hand": [*sorted(HAND_WEIGHTS), "lexical", "general: the English words at 0"],
        },
    )
    amounts = [_amounts(each, store, statistics, draft) for each in examples]
    grades = np.concatenate(
        [_with_unjudged(each, len(a)) for each, a in zip(examples, amounts, strict=True)]
    )
    judged = np.concatenate(
        [np.arange(len(a)) < len(each.rows) for each, a in zip(examples, amounts, strict=True)]
    )
    everything = np.concatenate(amounts)
    offset = (everything * np.where(_FITTED, 0, weights_of(draft))).sum(axis=1)
    weights, thresholds = fit_ordinal(
        everything[:, _FITTED],
        grades,
        np.where(judged, 1.0, UNJUDGED_WEIGHT),
        offset / POINTS_PER_LOG_ODDS,
    )
    fitted = {
        criterion.code: round(float(weight) * POINTS_PER_LOG_ODDS, 3)
        for criterion, weight in zip([c for c in CRITERIA if c.fitted], weights, strict=True)
    }
    model = replace(
        draft,
        prior=round(-thresholds[0] * POINTS_PER_LOG_ODDS),
        weights=fitted | HAND_WEIGHTS,
    )
    points = np.rint(everything[judged] * weights_of(model)).astype(np.int64)
    scores = model.prior + points.sum(axis=1)
    weak, fairly, _ = least_error_cutoffs(scores, grades[judged], GOOD_ANSWERS_WEIGH)
    strong = strong_cutoff(scores, grades[judged], fairly)
    return replace(model, cutoffs=(weak, fairly, strong))


def general_words(texts: Sequence[str]) -> dict[str, float]:
    """Words that more than about one need in twenty uses, and the part each keeps (0 to 1).

    The part is the logarithm of how many times rarer than "every need" the word is, over 3.
    """
    used = Counter(token for text in texts for token in set(tokens(text)))
    kept = {
        token: round(max(0.0, log((len(texts) + _SMOOTHING) / (times + 0.5))) / _GENERAL_BELOW, 2)
        for token, times in used.items()
        if times >= _LEAST_NEEDS
    }
    return {token: part for token, part in sorted(kept.items()) if part < 1} | HAND_GENERAL


def _amounts(
    each: Example, store: ForwardStore, statistics: CorpusStatistics, draft: Model
) -> NDArray[np.float64]:
    """Amounts of the judged rows, then of some random others; the same ones every time."""
    random = np.random.default_rng(crc32(each.need.title.encode()))
    drawn = random.choice(len(store), min(len(store), UNJUDGED_A_NEED), replace=False)
    others = drawn[~np.isin(drawn, each.rows)].astype(np.uint32)
    words = weigh_words(each.need, statistics, draft)
    rows = np.concatenate([each.rows, others])
    return measure(each.need, words, store, rows, statistics, draft)[0]


def _with_unjudged(each: Example, rows: int) -> NDArray[np.int64]:
    return np.concatenate([each.grades, np.zeros(rows - len(each.grades), np.int64)])
