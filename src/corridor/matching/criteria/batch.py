"""What a criterion is and what it is given."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from corridor.matching.evidence import Evidence, Pair, compared_facts
from corridor.matching.facts import Facts
from corridor.matching.profile import NeedProfile
from corridor.matching.words import NeedWords, Shared

Amounts = NDArray[np.float64]


def as_amounts(met: object) -> Amounts:
    """1 where ``met`` is true, else 0."""
    return np.asarray(met, np.float64)


@dataclass(frozen=True, slots=True)
class Batch:
    """One need and the offers it is compared with; ``facts`` has dtype ``FACTS``."""

    need: NeedProfile
    words: NeedWords
    shared: Shared
    facts: Facts

    def nothing(self) -> Amounts:
        """An amount of 0 for every offer."""
        return np.zeros(len(self.facts))


@dataclass(frozen=True, slots=True)
class Criterion:
    """``asks`` names the fact of the need and of the offer that it compares, if any.

    ``evidence`` shows for one pair what the points rest on; without it the compared facts do.
    """

    code: str
    measure: Callable[[Batch], Amounts]
    fitted: bool = False
    against: bool = False
    asks: tuple[str | None, str | None] = (None, None)
    evidence: Callable[[Pair], tuple[Evidence, ...]] | None = None

    @property
    def help(self) -> str:
        """The measure's docstring, for people who read a score."""
        return inspect.getdoc(self.measure) or ""

    def show(self, pair: Pair) -> tuple[Evidence, ...]:
        """The evidence for one pair."""
        return self.evidence(pair) if self.evidence else compared_facts(pair, *self.asks)
