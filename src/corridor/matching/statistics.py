"""Corpus statistics: how many technologies there are and how many of them use each token.

A snapshot is taken by one pass over a forward store and saved as a folder of its own. Its
version is a hash of its content, and a match stores it: with the same texts, statistics and
weights every machine gives the same points.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corridor.matching.errors import StoreDamaged
from corridor.matching.forward import ForwardStore

_FIRST_TABLE = 1 << 16
_ROWS_AT_ONCE = 65_536


@dataclass(frozen=True, slots=True)
class CorpusStatistics:
    """``tokens`` (sorted, uint32) and the number of ``documents`` (uint32) using each.

    ``mean_title`` is the mean number of tokens of a title; ``mean_whole`` that of title and
    text together over the offers that have a text. Both are 1.0 when there is nothing to count.
    """

    offers: int
    mean_title: float
    mean_whole: float
    tokens: NDArray[np.uint32]
    documents: NDArray[np.uint32]
    version: str

    def documents_with(self, tokens: NDArray[np.uint32]) -> NDArray[np.int64]:
        """In how many offers each of ``tokens`` stands; 0 for a token never seen."""
        if not len(self.tokens):
            return np.zeros(len(tokens), np.int64)
        places = np.minimum(np.searchsorted(self.tokens, tokens), len(self.tokens) - 1)
        found = self.tokens[places] == tokens
        return np.where(found, self.documents[places], 0).astype(np.int64)

    def rarity(self, tokens: NDArray[np.uint32]) -> NDArray[np.float64]:
        """Inverse document frequency as in BM25: ln(1 + (N - n + 0.5) / (n + 0.5))."""
        met = np.minimum(self.documents_with(tokens), self.offers)
        return np.log(1.0 + (self.offers - met + 0.5) / (met + 0.5))


def take_statistics(store: ForwardStore) -> CorpusStatistics:
    """Count a whole forward store; about three seconds for a hundred million tokens."""
    title = np.ascontiguousarray(store.rows["title_length"])
    text = np.ascontiguousarray(store.rows["text_length"])
    tokens, documents = _count(store, title, text)
    with_text = text > 0
    return statistics_of(
        offers=len(store),
        mean_title=_mean(title[title > 0]),
        mean_whole=_mean((title + text)[with_text]),
        tokens=tokens,
        documents=documents,
    )


def statistics_of(
    *,
    offers: int,
    mean_title: float,
    mean_whole: float,
    tokens: NDArray[np.uint32],
    documents: NDArray[np.uint32],
) -> CorpusStatistics:
    """Statistics with their version."""
    digest = hashlib.sha256(json.dumps([offers, mean_title, mean_whole]).encode())
    digest.update(np.ascontiguousarray(tokens).tobytes())
    digest.update(np.ascontiguousarray(documents).tobytes())
    version = digest.hexdigest()[:12]
    return CorpusStatistics(offers, mean_title, mean_whole, tokens, documents, version)


def save_statistics(statistics: CorpusStatistics, folder: Path) -> Path:
    """Write ``folder / version`` and return it; the same snapshot is written once."""
    place = folder / statistics.version
    if (place / "statistics.json").exists():
        return place
    place.mkdir(parents=True, exist_ok=True)
    np.save(place / "tokens.npy", statistics.tokens)
    np.save(place / "documents.npy", statistics.documents)
    head = {name: getattr(statistics, name) for name in ("offers", "mean_title", "mean_whole")}
    fresh = place / "statistics.json.new"
    fresh.write_text(json.dumps(head | {"version": statistics.version}))
    fresh.replace(place / "statistics.json")
    return place


def load_statistics(place: Path) -> CorpusStatistics:
    """Open what ``save_statistics`` wrote; the arrays are mapped, not read."""
    try:
        head: dict[str, Any] = json.loads((place / "statistics.json").read_bytes())
        tokens = np.asarray(np.load(place / "tokens.npy", mmap_mode="r"))
        documents = np.asarray(np.load(place / "documents.npy", mmap_mode="r"))
        return CorpusStatistics(tokens=tokens, documents=documents, **head)
    except (OSError, ValueError, TypeError) as error:
        raise StoreDamaged(f"no statistics: {place}") from error


def statistics_from_texts(texts: Sequence[tuple[Sequence[int], Sequence[int]]]) -> CorpusStatistics:
    """Statistics of (title ids, text ids) held in memory: for tests and small collections."""
    sets = [np.unique(np.array([*title, *text], np.uint32)) for title, text in texts]
    joined = np.concatenate(sets) if sets else np.empty(0, np.uint32)
    tokens, documents = np.unique(joined, return_counts=True)
    titles = np.array([len(title) for title, _ in texts], np.int64)
    wholes = np.array([len(title) + len(text) for title, text in texts if text], np.int64)
    return statistics_of(
        offers=len(texts),
        mean_title=_mean(titles[titles > 0]),
        mean_whole=_mean(wholes),
        tokens=tokens,
        documents=documents.astype(np.uint32),
    )


def _mean(lengths: NDArray[np.integer]) -> float:
    return float(lengths.mean()) if len(lengths) else 1.0


def _count(
    store: ForwardStore, title: NDArray[np.uint32], text: NDArray[np.uint32]
) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    from corridor.matching.counting import (  # noqa: PLC0415 (numba takes a second)
        count_documents,
        rehash,
    )

    start = np.ascontiguousarray(store.rows["start"])
    length = title.astype(np.int64) + text
    keys, met, last = _table(_FIRST_TABLE)
    row, used = 0, 0
    while row < len(store):
        stop = min(len(store), row + _ROWS_AT_ONCE)
        row, used = count_documents(store.tokens, start, length, row, stop, keys, met, last, used)
        if row < stop:
            bigger = _table(2 * len(keys))
            rehash(keys, met, last, *bigger)
            keys, met, last = bigger
    filled = met > 0
    order = np.argsort(keys[filled])
    return keys[filled][order], met[filled][order]


def _table(
    size: int,
) -> tuple[NDArray[np.uint32], NDArray[np.uint32], NDArray[np.int64]]:
    return np.zeros(size, np.uint32), np.zeros(size, np.uint32), np.full(size, -1, np.int64)
