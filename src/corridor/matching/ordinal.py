"""Cumulative logistic regression with weights of 0 or more, and cut-offs of least error."""

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

GRADE_COUNT = 4
_RIDGE = 1e-3
_TINY = 1e-12

Floats = NDArray[np.float64]


def fit_ordinal(
    amounts: Floats, grades: NDArray[np.int64], importance: Floats, offset: Floats
) -> tuple[Floats, Floats]:
    """Weights (one a column, ≥ 0) and three rising thresholds: P(grade > j) = σ(x·w − t_j).

    ``offset`` is added to x·w and not fitted. Columns are scaled by their spread while
    fitting, so that the small ridge weighs them alike.
    """
    spread = np.maximum(amounts.std(axis=0), _TINY)
    scaled, columns = amounts / spread, amounts.shape[1]
    importance = importance / importance.sum()

    def loss(point: Floats) -> tuple[float, Floats]:
        weights, thresholds = point[:columns], _thresholds(point[columns:])
        eta = scaled @ weights + offset
        edges = np.concatenate([[-np.inf], thresholds, [np.inf]])
        high, low = expit(edges[grades + 1] - eta), expit(edges[grades] - eta)
        chance = np.maximum(high - low, _TINY)
        up, down = importance * high * (1 - high) / chance, importance * low * (1 - low) / chance
        by_weight = scaled.T @ (up - down) + 2 * _RIDGE * weights
        by_threshold = np.array(
            [down[grades == j + 1].sum() - up[grades == j].sum() for j in range(GRADE_COUNT - 1)]
        )
        total = -(importance * np.log(chance)).sum() + _RIDGE * (weights**2).sum()
        return float(total), np.concatenate([by_weight, _chain(by_threshold, point[columns:])])

    start = np.concatenate([np.zeros(columns), [0.0, 0.5, 0.5]])
    bounds = [(0, None)] * columns + [(None, None)] + [(-10, 10)] * (GRADE_COUNT - 2)
    best = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds).x
    return best[:columns] / spread, _thresholds(best[columns:])


def _thresholds(free: Floats) -> Floats:
    """Three rising numbers from one number and the logarithms of two steps."""
    steps: Floats = np.cumsum(np.concatenate([free[:1], np.exp(free[1:])]))
    return steps


def _chain(by_threshold: Floats, free: Floats) -> Floats:
    tail: Floats = by_threshold[::-1].cumsum()[::-1]
    steps: Floats = np.exp(np.concatenate([[0.0], free[1:]]))
    return tail * steps


def least_error_cutoffs(
    scores: NDArray[np.number],
    grades: NDArray[np.int64],
    importance: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0),
) -> tuple[int, int, int]:
    """The cut-offs between four grades with the least mean absolute error on these scores.

    ``importance`` says what an error counts by the true grade, none to strong.
    Cut-offs are whole numbers: a score of at least the cut-off has the higher grade. A grade
    that would never lower the error gets a cut-off one above the highest score.
    """
    order = np.argsort(scores, kind="stable")
    sorted_scores, sorted_grades = scores[order], grades[order]
    count, counts = len(order), np.array(importance)[sorted_grades]
    splits = np.concatenate([[True], sorted_scores[1:] > sorted_scores[:-1], [True]])
    error = [
        np.concatenate([[0.0], np.cumsum(counts * np.abs(sorted_grades - grade))])
        for grade in range(GRADE_COUNT)
    ]
    reached = np.where(splits, error[0], np.inf)
    back: list[NDArray[np.int64]] = []
    for grade in range(1, GRADE_COUNT):
        best = np.minimum.accumulate(reached - error[grade])
        fresh = np.concatenate([[True], best[1:] < best[:-1]])
        back.append(np.maximum.accumulate(np.where(fresh, np.arange(count + 1), 0)))
        reached = np.where(splits, best + error[grade], np.inf)
    places, place = [], count
    for step in reversed(back):
        place = int(step[place])
        places.append(place)
    cuts = [
        int(np.ceil(sorted_scores[p])) if p < count else int(sorted_scores[-1]) + 1
        for p in reversed(places)
    ]
    return cuts[0], cuts[1], cuts[2]


def strong_cutoff(scores: NDArray[np.number], grades: NDArray[np.int64], fairly_strong: int) -> int:
    """Where strong begins: of what is called at least fairly strong, the share that staff had.

    Too few pairs are graded strong for a cut-off of least error to stay put, and words alone
    hardly tell strong from fairly strong; the share does stay put.
    """
    called = np.sort(scores[scores >= fairly_strong])
    good, strong = int((grades >= GRADE_COUNT - 2).sum()), int((grades == GRADE_COUNT - 1).sum())
    if not len(called) or not strong:
        return int(scores.max()) + 1
    place = len(called) - max(1, round(len(called) * strong / good))
    return max(fairly_strong + 1, int(np.ceil(called[place])))
