"""A shelf open for reading: index, forward store and statistics of one moment."""

import threading
import time
from dataclasses import dataclass
from pathlib import Path

from corridor.matching import CorpusStatistics, ForwardStore, take_statistics
from corridor.search import Index, open_index
from corridor.web.indexing.putting import current_statistics

LOOK_AGAIN = 0.3
"""Seconds for which a shelf is used before anyone looks whether there is a newer one."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What one answer is made from; it does not change while the answer is made."""

    index: Index
    store: ForwardStore
    statistics: CorpusStatistics
    technologies: int


class _Keeper:
    """The newest shelf of one folder, opened once for all threads of a process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._probe = open_index(folder)
        self._shelf = _open(folder)
        self._looked = time.monotonic()

    def newest(self) -> Shelf:
        with self._lock:
            if time.monotonic() - self._looked > LOOK_AGAIN:
                if self._probe.reload():
                    self._shelf = _open(self._folder)
                self._looked = time.monotonic()
            return self._shelf


def _open(folder: Path) -> Shelf:
    index = open_index(folder)
    store = ForwardStore(index.companion)
    statistics = current_statistics(index.companion) or take_statistics(store)
    return Shelf(index, store, statistics, index.count("technology"))


_keepers: dict[Path, _Keeper] = {}
_opening = threading.Lock()


def open_shelf(folder: Path) -> Shelf:
    """The newest state of the shelf in a folder. Raises IndexMissing where there is none."""
    with _opening:
        keeper = _keepers.get(folder)
        if keeper is None:
            keeper = _keepers[folder] = _Keeper(folder)
    return keeper.newest()
