"""What Corridor is compared with in the same run: chance, and plain BM25."""

import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from corridor.matching.evaluation.benchmark import Benchmark
from corridor.text import tokens

TITLE_TIMES = 5
_K1, _B = 1.5, 0.75

Scores = NDArray[np.float64]


def random_scores(benchmark: Benchmark) -> Scores:
    """Chance, the same chance in every run."""
    rows = [
        np.random.default_rng(crc32(need.need_id.encode())).random(len(benchmark.titles))
        for need in benchmark.needs
    ]
    return np.array(rows)


def bm25_char_scores(benchmark: Benchmark) -> Scores:
    """BM25 over characters and their pairs, five times the need's title and its text."""
    return _bm25(benchmark, tokens)


def bm25_jieba_scores(benchmark: Benchmark) -> Scores:
    """BM25 over the words that jieba finds, five times the need's title and its text.

    Cut as for a search engine, with the short words inside long ones: that does best.
    """
    return _bm25(benchmark, _jieba_words())


def _jieba_words() -> Callable[[str], list[str]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # jieba 0.42 has escapes that newer Pythons warn about
        import jieba  # noqa: PLC0415 (its dictionary takes a second to load)

        jieba.setLogLevel(60)
        jieba.initialize()
    return lambda text: [word.lower() for word in jieba.lcut_for_search(text) if word.strip()]


def _bm25(benchmark: Benchmark, split: Callable[[str], list[str]]) -> Scores:
    vocabulary: dict[str, int] = {}
    offers = _counts([Counter(split(title)) for title in benchmark.titles], vocabulary)
    queries = _counts(
        [_query(need.title, need.text, split) for need in benchmark.needs], vocabulary
    )
    offers.resize(len(benchmark.titles), len(vocabulary))
    queries.resize(len(benchmark.needs), len(vocabulary))
    length = np.asarray(offers.sum(axis=1)).ravel()
    documents = np.bincount(offers.indices, minlength=len(vocabulary))
    rarity = np.log(1 + (len(length) - documents + 0.5) / (documents + 0.5))
    row = np.repeat(np.arange(len(length)), np.diff(offers.indptr))
    norm = _K1 * (1 - _B + _B * length[row] / length.mean())
    offers.data = offers.data * (_K1 + 1) / (offers.data + norm)
    return np.asarray((queries.multiply(rarity).tocsr() @ offers.T).toarray())


def _query(title: str, text: str, split: Callable[[str], list[str]]) -> Counter[str]:
    counted = Counter(split(text))
    for word in split(title):
        counted[word] += TITLE_TIMES
    return counted


def _counts(bags: Sequence[Counter[str]], vocabulary: dict[str, int]) -> csr_matrix:
    starts, columns, counts = [0], [], []
    for bag in bags:
        for word, count in bag.items():
            columns.append(vocabulary.setdefault(word, len(vocabulary)))
            counts.append(float(count))
        starts.append(len(columns))
    return csr_matrix((counts, columns, starts), shape=(len(bags), len(vocabulary)))
