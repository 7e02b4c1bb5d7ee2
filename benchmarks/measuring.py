"""CPU time of calls, and what many of them come to."""

import resource
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Spread:
    """Milliseconds of CPU: over needs, each with the median of its repeats."""

    median: float
    p95: float

    def over(self, peer: "Spread") -> "Spread":
        """How many times a peer's figures these are."""
        return Spread(self.median / peer.median, self.p95 / peer.p95)


def cpu_ms(call: Callable[[], T]) -> tuple[T, float]:
    """What a call returns and the CPU milliseconds of all threads that it took."""
    began = time.process_time()
    result = call()
    return result, (time.process_time() - began) * 1000


def timed(calls: Sequence[Sequence[Callable[[], object]]], repeats: int) -> list[Spread]:
    """For each of the contestants that a row of ``calls`` holds, its spread over the rows.

    Contestants take turns at each row, so that a busy moment hits all alike; the whole list is
    gone through once to warm up, then ``repeats`` times, so that no call follows its own like.
    """
    taken = np.empty((repeats + 1, len(calls), len(calls[0])))
    for turn in range(repeats + 1):
        for place, row in enumerate(calls):
            taken[turn, place] = [cpu_ms(call)[1] for call in row]
    each = np.median(taken[1:], axis=0)
    return [Spread(float(np.median(one)), float(np.percentile(one, 95))) for one in each.T]


def peak_mib() -> float:
    """The most memory this process has held (Linux counts it in KiB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
