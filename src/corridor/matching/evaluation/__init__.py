"""How well matching does on needs and offers that people have graded, beside plain methods."""

from corridor.matching.evaluation.benchmark import Benchmark, JudgedNeed, read_benchmark
from corridor.matching.evaluation.methods import (
    Ground,
    fit_on,
    fit_shipped,
    lay_ground,
    run_methods,
)
from corridor.matching.evaluation.report import METRICS, Result, report

__all__ = [
    "METRICS",
    "Benchmark",
    "Ground",
    "JudgedNeed",
    "Result",
    "fit_on",
    "fit_shipped",
    "lay_ground",
    "read_benchmark",
    "report",
    "run_methods",
]
