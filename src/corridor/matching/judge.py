"""Judge one need against many offers: points by criterion, scores, grades, the best in order."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from corridor.matching.criteria import CRITERIA, Batch
from corridor.matching.forward import ForwardStore
from corridor.matching.model import Model
from corridor.matching.profile import NeedProfile
from corridor.matching.statistics import CorpusStatistics
from corridor.matching.words import NeedWords, share_words, weigh_words

NO_POINTS = np.empty((0, len(CRITERIA)), np.int64)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The offers in ``rows`` judged; arrays of one length, ``amounts`` and ``points`` with a
    column for each of ``CRITERIA``. ``scores`` = the model's prior + the row sums of ``points``;
    ``exact`` is the same sum before rounding, and ``best`` holds places in ``rows``, best first.
    """

    need: NeedProfile
    words: NeedWords
    rows: NDArray[np.uint32]
    amounts: NDArray[np.float64]
    points: NDArray[np.int64]
    scores: NDArray[np.int64]
    exact: NDArray[np.float64]
    grades: NDArray[np.int64]
    best: NDArray[np.int64]


def judge(
    need: NeedProfile,
    store: ForwardStore,
    rows: NDArray[np.uint32] | Sequence[int],
    statistics: CorpusStatistics,
    model: Model,
    top: int,
    words: NeedWords | None = None,
) -> Judgement:
    """Judge the offers of ``store`` at ``rows`` and order the best ``top`` of them.

    ``words`` are those of ``weigh_words`` where the caller has them already.

    Offers of equal score stand in order of their unrounded score, then of their key, so that
    one shard or many, and any order of ``rows``, give the same list.
    """
    rows = np.asarray(rows, np.uint32)
    words = words or weigh_words(need, statistics, model)
    amounts, keys = measure(need, words, store, rows, statistics, model)
    unrounded = amounts * weights_of(model)
    points = np.rint(unrounded).astype(np.int64)
    scores = model.prior + points.sum(axis=1)
    exact = model.prior + unrounded.sum(axis=1)
    best = _best(scores, exact, keys, top)
    grades = model.grades(scores)
    return Judgement(need, words, rows, amounts, points, scores, exact, grades, best)


def measure(
    need: NeedProfile,
    words: NeedWords,
    store: ForwardStore,
    rows: NDArray[np.uint32],
    statistics: CorpusStatistics,
    model: Model,
) -> tuple[NDArray[np.float64], NDArray[np.bytes_]]:
    """The amounts of every criterion (offers × criteria), and the offers' keys."""
    records = store.rows[rows]
    shared = share_words(words, store, records, statistics, model.lexical)
    batch = Batch(need, words, shared, records["facts"])
    amounts = np.empty((len(rows), len(CRITERIA)))
    for column, criterion in enumerate(CRITERIA):
        amounts[:, column] = criterion.measure(batch)
    return amounts, records["key"]


def weights_of(model: Model) -> NDArray[np.float64]:
    """The weights of ``model`` in the order of ``CRITERIA``; one it does not know counts 0."""
    return np.array([model.weights.get(criterion.code, 0.0) for criterion in CRITERIA])


def _best(
    scores: NDArray[np.int64],
    exact: NDArray[np.float64],
    keys: NDArray[np.bytes_],
    top: int,
) -> NDArray[np.int64]:
    places = np.arange(len(scores))
    if top < len(scores):
        least = np.partition(scores, len(scores) - top)[len(scores) - top] if top else np.inf
        places = places[scores >= least]
    order = np.lexsort((keys[places], -exact[places], -scores[places]))
    return places[order][:top]
