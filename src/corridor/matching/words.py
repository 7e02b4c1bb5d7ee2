"""The words of a need, weighed, and what they have in common with many offers at once."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from corridor.matching.forward import ForwardStore
from corridor.matching.model import Lexical, Model
from corridor.matching.profile import NeedProfile
from corridor.matching.statistics import CorpusStatistics
from corridor.text import money, token_id, tokens

SPECIFIC_FROM = 0.75
_LONG_TEXT = 100.0
_LEAST_TITLE = 30.0  # a title of general words alone is never wholly covered

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class NeedWords:
    """The distinct tokens of a need; the arrays run in the order of ``tokens``.

    ``kept`` is what the kind of token and being a general word leave of 1, and ``unit`` what
    meeting the token once is worth: its rarity among the offers × ``kept``. ``title_gain`` and
    ``text_gain`` multiply it for two criteria; ``in_title`` is the share of the title that a
    title word makes up, per unit. ``specific`` is 1 for pairs and words that are not general.
    """

    tokens: tuple[str, ...]
    ids: NDArray[np.uint32]
    kept: Numbers
    unit: Numbers
    title_gain: Numbers
    text_gain: Numbers
    in_title: Numbers
    specific: Numbers
    slots: NDArray[np.int32]

    def usable(self) -> bool:
        """Whether the need has a word at all that could be looked for."""
        return bool((self.unit > 0).any())


@dataclass(frozen=True, slots=True)
class Shared:
    """For each offer (arrays of one length) what its words and those of the need share.

    ``title`` and ``text`` are sums of units met, saturating as BM25 does; ``covered`` is the
    weighted share of the need's title that was met, ``about`` the share of the offer's title
    that the need speaks of (both 0 to 1); ``specific`` counts specific words met.
    """

    title: Numbers
    text: Numbers
    covered: Numbers
    about: Numbers
    specific: Numbers


def headline(need: NeedProfile) -> tuple[str, str]:
    """Title and text of a need; without a title the first sentence stands in for it."""
    if tokens(need.title):
        return need.title, need.text
    body = need.text.strip()
    ends = [place for mark in "。！？!?；;\n" if (place := body.find(mark)) >= 0]
    return (body[: min(ends)], body) if ends else (body[:80], body)


def weigh_words(need: NeedProfile, statistics: CorpusStatistics, model: Model) -> NeedWords:
    """The words of ``need`` with what meeting each is worth."""
    title, text = headline(need)
    title_tokens, text_tokens = tokens(_without_amounts(title)), tokens(_without_amounts(text))
    in_title, in_text = Counter(title_tokens), Counter(text_tokens)
    known = tuple({**in_title, **in_text})
    ids, first = np.unique(np.array([token_id(t) for t in known], np.uint32), return_index=True)
    known = tuple(known[place] for place in first)
    bridges = bridging([*title_tokens, *text_tokens], model.general)
    kept, specific = kept_weights(known, model.general | bridges, model.lexical)
    unit = comparable_rarity(ids, statistics, model.lexical.offers) * kept
    titles = np.array([in_title[token] for token in known], np.float64)
    texts = np.array([0 if in_title[token] else in_text[token] for token in known], np.float64)
    from corridor.matching.meeting import fill_slots  # noqa: PLC0415 (numba takes a second)

    slots = np.full(1 << max(6, (4 * len(known)).bit_length()), -1, np.int32)
    fill_slots(ids, slots)
    return NeedWords(
        tokens=known,
        ids=ids,
        kept=kept,
        unit=unit,
        title_gain=titles,
        text_gain=np.log1p(texts) * 2 / math.sqrt(1 + unit[texts > 0].sum() / _LONG_TEXT),
        in_title=(titles > 0) / max(_LEAST_TITLE, unit[titles > 0].sum()),
        specific=specific,
        slots=slots,
    )


def _without_amounts(text: str) -> str:
    """The text with blanks for amounts of money: a budget is a fact, not words to look for."""
    for amount in money(text):
        start, end = amount.place.start, amount.place.end
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def comparable_rarity(
    ids: NDArray[np.uint32], statistics: CorpusStatistics, fitted_offers: int
) -> Numbers:
    """Rarity on the scale of the collection that the weights were fitted on.

    In a small collection the rarest word can look only a little rare and would give fewer
    points than it gave in fitting; in a large one more. So that a grade means the same in
    both, a smaller collection's scale is stretched and a larger one's is cut at the top.
    """
    stretch = math.log1p(fitted_offers) / math.log1p(max(1, statistics.offers))
    return np.minimum(statistics.rarity(ids) * max(1.0, stretch), math.log(2 * fitted_offers + 2))


def bridging(in_order: Sequence[str], general: Mapping[str, float]) -> dict[str, float]:
    """Pairs that only join two general words (能系 in 智能系统) and what they keep: as much as
    the less general of the two.
    """
    kept: dict[str, float] = {}
    for left, pair, right in zip(in_order, in_order[2:], in_order[4:], strict=False):
        if pair in general or len(pair) != 2 or left[-1] != pair[0] or right[0] != pair[-1]:
            continue
        joined = max(general.get(left, 1.0), general.get(right, 1.0))
        kept[pair] = max(joined, kept.get(pair, 0.0))
    return {pair: part for pair, part in kept.items() if part < 1}


@lru_cache(maxsize=200_000)
def kind(token: str) -> int:
    """0 a single Han character, 1 a pair of them, 2 a word, 3 a plain number."""
    first = token[0]
    if "\u3400" <= first <= "\u9fff" or "\uf900" <= first <= "\ufaff" or first > "\uffff":
        return len(token) - 1
    return 3 if token.isdecimal() else 2


def kept_weights(
    known: Sequence[str], general: Mapping[str, float], lexical: Lexical
) -> tuple[Numbers, Numbers]:
    """What each token counts beside a single character that is not general, and 1 where it is
    specific: a pair or a word that keeps most of its weight.
    """
    kinds = np.array([kind(token) for token in known], np.int64)
    kept = np.array([general.get(token, 1.0) for token in known], np.float64)
    by_kind = np.array([1.0, lexical.pair, lexical.word, lexical.number])
    specific = ((kinds == 1) | (kinds == 2)) & (kept >= SPECIFIC_FROM)
    return by_kind[kinds] * kept, specific.astype(np.float64)


def share_words(
    words: NeedWords,
    store: ForwardStore,
    rows: NDArray[np.void],
    statistics: CorpusStatistics,
    lexical: Lexical,
) -> Shared:
    """Compare the words of a need with the offers in ``rows`` (records of ``store``)."""
    from corridor.matching.meeting import meet  # noqa: PLC0415 (numba takes a second)

    out = np.zeros((len(rows), 5))
    meet(
        store.tokens,
        np.ascontiguousarray(rows["start"]),
        np.ascontiguousarray(rows["title_length"]),
        np.ascontiguousarray(rows["text_length"]),
        words.ids,
        words.slots,
        words.unit,
        words.title_gain,
        words.text_gain,
        words.in_title,
        words.specific,
        statistics.mean_title,
        statistics.mean_whole,
        lexical.k1,
        lexical.b,
        lexical.in_text,
        out,
    )
    return Shared(*np.ascontiguousarray(out.T))
