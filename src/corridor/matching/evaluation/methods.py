"""The methods of a run: Corridor refitted in folds, Corridor as shipped, and the baselines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corridor.matching.evaluation.baselines import (
    Scores,
    bm25_char_scores,
    bm25_jieba_scores,
    random_scores,
)
from corridor.matching.evaluation.benchmark import Benchmark, JudgedNeed
from corridor.matching.evaluation.folds import FOLDS, folds_of
from corridor.matching.evaluation.report import Result
from corridor.matching.fitting import Example, fit_model
from corridor.matching.forward import ForwardStore, ForwardWriter
from corridor.matching.judge import Judgement, judge
from corridor.matching.model import Model
from corridor.matching.ordinal import least_error_cutoffs
from corridor.matching.profile import NOTHING_KNOWN, NeedProfile, plain_need
from corridor.matching.statistics import CorpusStatistics, take_statistics
from corridor.text import token_ids

_DAY = date(2019, 11, 24)
_FINE = 1e-6
_BM25_STEPS = 100


@dataclass(frozen=True, slots=True)
class Ground:
    """A benchmark with its offers in a forward store; row = place in the full pool."""

    benchmark: Benchmark
    store: ForwardStore
    statistics: CorpusStatistics


def lay_ground(benchmark: Benchmark, folder: Path) -> Ground:
    """Write the offers' texts to a forward store in ``folder`` and count them."""
    with ForwardWriter(folder) as writer:
        for key, title in zip(benchmark.text_ids, benchmark.titles, strict=True):
            writer.append(key, token_ids(title), [], NOTHING_KNOWN)
    store = ForwardStore(folder)
    return Ground(benchmark, store, take_statistics(store))


def fit_on(ground: Ground, needs: Sequence[JudgedNeed], name: str) -> Model:
    """A model fitted to the grades of ``needs``."""
    examples = [Example(_profile(each), each.places, each.grades) for each in needs]
    return fit_model(name, examples, ground.store, ground.statistics, {})


def fit_shipped(ground: Ground, name: str, about: dict[str, Any]) -> Model:
    """A model fitted to the whole benchmark, saying what it was fitted to."""
    benchmark = ground.benchmark
    model = fit_on(ground, benchmark.needs, name)
    counts = {
        "needs": len(benchmark.needs),
        "texts": len(benchmark.titles),
        "grades": sum(len(need.offers) for need in benchmark.needs),
        "fingerprint": benchmark.fingerprint,
    }
    return replace(model, about=model.about | about | counts)


def corridor(ground: Ground) -> Result:
    """Every need judged by a model fitted without its fold."""
    needs = ground.benchmark.needs
    folds = folds_of([each.group for each in needs])
    models = [
        fit_on(ground, [n for n, f in zip(needs, folds, strict=True) if f != fold], f"fold-{fold}")
        for fold in range(FOLDS)
    ]
    return _judged(ground, [models[fold] for fold in folds], None)


def corridor_shipped(ground: Ground, model: Model) -> Result:
    """Every need judged by the weights that answer users."""
    trained_on = model.about.get("fingerprint")
    models = [model] * len(ground.benchmark.needs)
    return _judged(ground, models, trained_on == ground.benchmark.fingerprint)


def baseline(ground: Ground, scores: Scores) -> Result:
    """A method that gives scores only, with cut-offs fitted in the same folds."""
    needs = ground.benchmark.needs
    folds = folds_of([each.group for each in needs])
    whole = np.rint(scores * _BM25_STEPS).astype(np.int64)
    grades: list[NDArray[np.int64]] = [np.empty(0, np.int64)] * len(needs)
    for fold in range(FOLDS):
        others = np.flatnonzero(folds != fold)
        cutoffs = least_error_cutoffs(
            np.concatenate([whole[n][needs[n].places] for n in others]),
            np.concatenate([needs[n].grades for n in others]),
        )
        for place in np.flatnonzero(folds == fold):
            judged = whole[place][needs[place].places]
            grades[place] = np.searchsorted(cutoffs, judged, side="right")
    return Result(scores, grades, None)


BASELINES: dict[str, Callable[[Benchmark], Scores]] = {
    "bm25_char": bm25_char_scores,
    "bm25_jieba": bm25_jieba_scores,
    "random": random_scores,
}


def run_methods(ground: Ground, shipped: Model) -> dict[str, Result]:
    """All methods by name."""
    return {
        "corridor": corridor(ground),
        "corridor_shipped": corridor_shipped(ground, shipped),
    } | {name: baseline(ground, score(ground.benchmark)) for name, score in BASELINES.items()}


def _profile(need: JudgedNeed) -> NeedProfile:
    return plain_need(need.title, need.text, _DAY)


def _judged(ground: Ground, models: Sequence[Model], in_sample: bool | None) -> Result:
    judgements = [
        _judge_all(ground, need, model)
        for need, model in zip(ground.benchmark.needs, models, strict=True)
    ]
    grades = [
        judged.grades[need.places]
        for judged, need in zip(judgements, ground.benchmark.needs, strict=True)
    ]
    return Result(np.array([_in_order(each) for each in judgements]), grades, in_sample)


def _judge_all(ground: Ground, need: JudgedNeed, model: Model) -> Judgement:
    rows = np.arange(len(ground.store), dtype=np.uint32)
    return judge(_profile(need), ground.store, rows, ground.statistics, model, 0)


def _in_order(judged: Judgement) -> NDArray[np.float64]:
    """Scores as ``judge`` orders them: the whole points first, what was rounded off second."""
    return judged.scores + _FINE * judged.exact
