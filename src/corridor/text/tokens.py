"""Texts as tokens: Chinese by characters and bigrams, everything else by stemmed words."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

import snowballstemmer

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
_RUNS = re.compile(rf"(?P<han>[{_HAN}]+)|(?P<word>[^\W_{_HAN}]+(?:[.\-/+][^\W_{_HAN}]+)*\+*)")
_stem_word = snowballstemmer.stemmer("english").stemWord


@dataclass(frozen=True, slots=True)
class Token:
    """``text`` as it is compared, standing at ``start:end`` of the original."""

    text: str
    start: int
    end: int


def tokens(text: str) -> list[str]:
    """What a text is compared by, in order and with repetitions.

    A run of Han characters gives every character and every pair of neighbours; a run of
    letters or digits gives one lower-case word, English ones stemmed.

    >>> tokens("镀镍起泡 Coatings")
    ['镀', '镀镍', '镍', '镍起', '起', '起泡', '泡', 'coat']
    """
    found: list[str] = []
    for run in _RUNS.finditer(text):
        characters = run[0]
        if run.lastgroup == "word":
            found.append(stem(characters))
            continue
        for left, right in pairwise(characters):
            found += (left, left + right)
        found.append(characters[-1])
    return found


def placed_tokens(text: str) -> Iterator[Token]:
    """The tokens of ``text`` with their places in it (code points, end exclusive)."""
    for run in _RUNS.finditer(text):
        start, end = run.span()
        if run.lastgroup == "word":
            yield Token(stem(run[0]), start, end)
            continue
        for place in range(start, end):
            yield Token(text[place], place, place + 1)
            if place + 1 < end:
                yield Token(text[place : place + 2], place, place + 2)


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """A word in lower case and half width, cut to its English stem if it is plain ASCII."""
    plain = unicodedata.normalize("NFKC", word).lower()
    return str(_stem_word(plain)) if plain.isascii() and plain.isalpha() else plain


@lru_cache(maxsize=1_000_000)
def token_id(token: str) -> int:
    """The same unsigned 32-bit number for a token on every machine and in every process.

    A hash, not a vocabulary: nothing has to be kept in step between one writer and many
    readers. Of a million different tokens about a hundred pairs share a number.
    """
    return crc32(token.encode())


def token_ids(text: str) -> list[int]:
    """``tokens(text)`` as numbers."""
    return [token_id(token) for token in tokens(text)]
