"""The measures, each for one need. Grades run from 0 (none) to 3 (strong).

Checked against ir-measures in ``tests/matching/evaluation``. ``ranked`` is an array of grades in
the order in which a method puts the offers.
"""

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

RELEVANT = 2
LEAST_JUDGED = 5

Grades = NDArray[np.int64]


def tie_places(ids: Sequence[str]) -> NDArray[np.int64]:
    """The place of each id in the order of their md5: the order of offers of equal score."""
    digests = [hashlib.md5(each.encode(), usedforsecurity=False).hexdigest() for each in ids]
    return np.argsort(np.argsort(np.array(digests))).astype(np.int64)


def ranking(scores: NDArray[np.floating], ties: NDArray[np.int64]) -> NDArray[np.int64]:
    """Places of offers from best to worst, equals in the order of ``ties``."""
    return np.lexsort((ties, -scores))


def ndcg(ranked: Grades, depth: int = 10) -> float:
    """nDCG at ``depth`` with gain 2^grade - 1 and discount log2(place + 1); NaN without a gain."""
    best = _discounted(np.sort(ranked)[::-1], depth)
    return _discounted(ranked, depth) / best if best else float("nan")


def _discounted(ranked: Grades, depth: int) -> float:
    shown = ranked[:depth]
    gains = 2.0**shown - 1
    return float((gains / np.log2(np.arange(2, len(shown) + 2))).sum())


def reciprocal_rank(ranked: Grades) -> float:
    """1 / place of the first offer graded at least 2; NaN when there is none."""
    places = np.flatnonzero(ranked >= RELEVANT)
    return 1 / (int(places[0]) + 1) if len(places) else float("nan")


def recall(ranked: Grades, depth: int = 200) -> float:
    """Share of the offers graded at least 2 that stand in the first ``depth``; NaN without one."""
    relevant = int((ranked >= RELEVANT).sum())
    return int((ranked[:depth] >= RELEVANT).sum()) / relevant if relevant else float("nan")


def spearman(scores: NDArray[np.floating], grades: Grades) -> float:
    """Rank correlation of scores and grades with equals at their mean rank.

    NaN for fewer than five offers or fewer than two different grades; 0 for equal scores.
    """
    if len(grades) < LEAST_JUDGED or len(np.unique(grades)) < 2:
        return float("nan")
    if len(np.unique(scores)) < 2:
        return 0.0
    return float(np.corrcoef(_ranks(scores), _ranks(grades))[0, 1])


def _ranks(values: NDArray[np.number]) -> NDArray[np.float64]:
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    mean: NDArray[np.float64] = last - (counts - 1) / 2
    return mean[inverse]


def grade_score(errors: NDArray[np.floating], counts: NDArray[np.integer]) -> float:
    """1 / (1 + MAE) over all pairs, from each need's sum of absolute errors and pair count."""
    return 1 / (1 + float(errors.sum()) / int(counts.sum()))
