"""All methods measured in one run on one benchmark."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corridor.matching.evaluation.benchmark import Benchmark
from corridor.matching.evaluation.folds import draws
from corridor.matching.evaluation.metrics import (
    grade_score,
    ndcg,
    ranking,
    recall,
    reciprocal_rank,
    spearman,
    tie_places,
)

METRICS = ("ndcg@10", "mrr", "spearman", "recall@200", "full_ndcg@10", "grade_score")
PEER = "bm25_char"


@dataclass(frozen=True, slots=True)
class Result:
    """One method's ``scores`` (needs × texts of the full pool), and the ``grades`` that it gives
    the judged offers of each need (judged by weights and cut-offs that never saw the need,
    unless ``in_sample``, which is None where the question does not arise).
    """

    scores: NDArray[np.float64]
    grades: Sequence[NDArray[np.int64]]
    in_sample: bool | None


@dataclass(frozen=True, slots=True)
class Measured:
    """Each measure but the last, a value a need (NaN = left out); errors behind the last."""

    by_need: NDArray[np.float64]
    errors: NDArray[np.float64]
    counts: NDArray[np.int64]

    def over(self, needs: NDArray[np.int64]) -> NDArray[np.float64]:
        """The six measures over some of the needs, in the order of ``METRICS``."""
        values = self.by_need[needs]
        there = ~np.isnan(values)
        with np.errstate(invalid="ignore"):
            means = np.where(there, values, 0).sum(axis=0) / there.sum(axis=0)
        return np.append(means, grade_score(self.errors[needs], self.counts[needs]))


def measure_result(benchmark: Benchmark, result: Result) -> Measured:
    """Every measure for every need."""
    full_ties = tie_places(benchmark.text_ids)
    rows, errors, counts = [], [], []
    for need, scores, grades in zip(benchmark.needs, result.scores, result.grades, strict=True):
        judged = scores[need.places]
        ranked = need.grades[ranking(judged, tie_places(need.offers))]
        everything = need.full[ranking(scores, full_ties)]
        rows.append(
            [
                ndcg(ranked),
                reciprocal_rank(ranked),
                spearman(judged, need.grades),
                recall(everything),
                ndcg(everything),
            ]
        )
        errors.append(np.abs(grades - need.grades).sum())
        counts.append(len(grades))
    return Measured(np.array(rows), np.array(errors, float), np.array(counts))


def report(benchmark: Benchmark, results: dict[str, Result]) -> dict[str, Any]:
    """The figures as plain numbers, with 95 % intervals by need and paired differences."""
    measured = {name: measure_result(benchmark, result) for name, result in results.items()}
    methods = {
        name: _figures(measured[name], measured[PEER] if name != PEER else None)
        | ({} if result.in_sample is None else {"in_sample": result.in_sample})
        for name, result in results.items()
    }
    return {
        "methods": methods,
        "needs": len(benchmark.needs),
        "offers": len(benchmark.titles),
        "judgements": sum(len(need.offers) for need in benchmark.needs),
    }


def _figures(own: Measured, peer: Measured | None) -> dict[str, Any]:
    everyone = np.arange(len(own.counts))
    figures: dict[str, Any] = _named(own.over(everyone))
    drawn = np.array([own.over(needs) for needs in draws(len(everyone))])
    figures["intervals"] = _intervals(drawn)
    if peer is not None:
        others = np.array([peer.over(needs) for needs in draws(len(everyone))])
        figures[f"over_{PEER}"] = _named(own.over(everyone) - peer.over(everyone)) | {
            "intervals": _intervals(drawn - others)
        }
    return figures


def _named(values: NDArray[np.float64]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in zip(METRICS, values, strict=True)}


def _intervals(drawn: NDArray[np.float64]) -> dict[str, list[float | None]]:
    bounds = np.quantile(drawn, [0.025, 0.975], axis=0).T
    return {
        name: [_plain(low), _plain(high)] for name, (low, high) in zip(METRICS, bounds, strict=True)
    }


def _plain(value: float) -> float | None:
    """A figure to five places; None where no need could be measured."""
    return None if np.isnan(value) else round(float(value), 5)
