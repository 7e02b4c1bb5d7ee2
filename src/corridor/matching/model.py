"""The model in use: a prior, points per unit of each criterion, cut-offs between the grades.

Score = prior + the sum of the criteria's integer points. 20 points double the odds, and a
score of 0 means even odds that transfer staff would see any relation at all (weak or better).
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import lru_cache
from importlib.resources import files
from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corridor.matching.errors import WeightsUnreadable

GRADES = ("none", "weak", "fairly_strong", "strong")
POINTS_PER_LOG_ODDS = 20 / log(2)
SHIPPED = "2026-11-24.json"


@dataclass(frozen=True, slots=True)
class Lexical:
    """How much a kind of token counts beside a single character, and how repetition saturates.

    ``k1`` and ``b`` are those of BM25. A word that only the technology's text has, not its
    title, counts ``in_text`` of a word of the title. ``offers`` is the size of the collection
    that the weights were fitted on.
    """

    k1: float
    b: float
    pair: float
    word: float
    number: float
    in_text: float
    offers: int


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """``weights`` are points per unit of a criterion's amount, those of reasons against negative.

    ``general`` holds the words that many needs use whatever they want (智能, 系统, 管理, 研发),
    each with the part of its weight that it keeps. ``cutoffs`` are the least scores of weak,
    fairly strong and strong. ``about`` describes the data and says what was set by hand.
    """

    name: str
    prior: int
    weights: dict[str, float]
    cutoffs: tuple[int, int, int]
    general: dict[str, float]
    lexical: Lexical
    about: dict[str, Any]

    @property
    def version(self) -> str:
        """The name with a hash of everything that decides a score."""
        return _version(self)

    def grades(self, scores: NDArray[np.integer]) -> NDArray[np.int64]:
        """0 none, 1 weak, 2 fairly strong, 3 strong: places in ``GRADES``."""
        return np.searchsorted(np.array(self.cutoffs), scores, side="right").astype(np.int64)

    def grade(self, score: int) -> str:
        """The grade of one score."""
        return GRADES[int(self.grades(np.array([score]))[0])]


@lru_cache(maxsize=16)
def _version(model: Model) -> str:
    deciding = [model.prior, model.weights, model.cutoffs, model.general, asdict(model.lexical)]
    text = json.dumps(deciding, sort_keys=True, ensure_ascii=False)
    return f"{model.name}-{hashlib.sha256(text.encode()).hexdigest()[:8]}"


@lru_cache(maxsize=1)
def shipped_model() -> Model:
    """The weights that come with the package."""
    return read_model((files("corridor.matching") / "weights" / SHIPPED).read_text("utf-8"))


def read_model(text: str) -> Model:
    """A model from its JSON; raises ``WeightsUnreadable``."""
    try:
        raw = json.loads(text)
        raw["lexical"] = Lexical(**raw["lexical"])
        weak, fairly, strong = (int(cut) for cut in raw["cutoffs"])
        return Model(**(raw | {"cutoffs": (weak, fairly, strong)}))
    except (ValueError, TypeError, KeyError) as error:
        raise WeightsUnreadable(str(error)) from error


def write_model(model: Model) -> str:
    """A model as JSON that a person can read and a diff can show."""
    return json.dumps(asdict(model), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
