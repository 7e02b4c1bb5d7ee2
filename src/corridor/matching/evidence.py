"""What a reason rests on: the words that met, with their places, or the facts compared."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from corridor.matching.profile import NeedProfile, Offer
from corridor.matching.words import NeedWords, headline
from corridor.text import Token, placed_tokens, tokens

SHOWN = 6
FactValue = str | int | bool | date | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Phrase:
    """``text`` of the offer stands in both; places are code points, end exclusive.

    Fields are "title" or "text". ``offer_field`` is None for words that did not meet.
    """

    text: str
    need_field: str
    need_start: int
    need_end: int
    offer_field: str | None
    offer_start: int
    offer_end: int


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the need beside one of the offer; money in minor units of ``unit``."""

    name: str
    need: FactValue
    offer: FactValue
    unit: str | None


Evidence = Phrase | Fact


@dataclass(frozen=True, slots=True)
class Pair:
    """One need and one offer that is being explained."""

    need: NeedProfile
    words: NeedWords
    offer: Offer


def compared_facts(
    pair: Pair, need_fact: str | None, offer_fact: str | None
) -> tuple[Evidence, ...]:
    """The two facts a criterion compares."""
    if offer_fact is None:
        return ()
    asked = getattr(pair.need, need_fact) if need_fact else None
    return (Fact(need_fact or offer_fact, asked, getattr(pair.offer.facts, offer_fact), None),)


def title_phrases(pair: Pair) -> tuple[Evidence, ...]:
    """Words of the need's title in the offer, the weightiest first."""
    return _best(pair, ("title",), pair.words.title_gain)


def text_phrases(pair: Pair) -> tuple[Evidence, ...]:
    """Words that only the need's text has, in the offer, the weightiest first."""
    return _best(pair, ("text",), pair.words.text_gain)


def all_phrases(pair: Pair) -> tuple[Evidence, ...]:
    """Words of the need's title or text in the offer's title, the weightiest first."""
    anything = pair.words.title_gain + pair.words.text_gain
    return tuple(
        found for found in _best(pair, ("title", "text"), anything) if found.offer_field == "title"
    )


def title_parts(pair: Pair) -> tuple[Evidence, ...]:
    """The parts of the need's title that met nothing; what did meet is shown by title words."""
    title = headline(pair.need)[0]
    met = set(tokens(pair.offer.title)) | set(tokens(pair.offer.text))
    missed = [token for token in _links(title) if token.text not in met]
    return tuple(
        Phrase(title[start:end], _field(pair, "title"), start, end, None, 0, 0)
        for start, end in _merged(missed)
    )


def _best(pair: Pair, fields: tuple[str, ...], gain: Iterable[float]) -> tuple[Phrase, ...]:
    worth = {
        token: float(unit)
        for token, unit, each in zip(pair.words.tokens, pair.words.unit, gain, strict=True)
        if each > 0
    }
    sides = dict(zip(("title", "text"), headline(pair.need), strict=True))
    found: dict[str, Phrase] = {}
    for need_field in fields:
        for offer_field in ("title", "text"):
            offered = getattr(pair.offer, offer_field)
            for a, b in _meetings(sides[need_field], offered, worth):
                text = offered[b[0] : b[1]]
                phrase = Phrase(text, _field(pair, need_field), *a, offer_field, *b)
                found.setdefault(text.lower(), phrase)
    ordered = sorted(found.values(), key=lambda p: (-_worth(p.text, worth), p.text))
    return tuple(phrase for phrase in ordered if _worth(phrase.text, worth) > 0)[:SHOWN]


def _field(pair: Pair, field: str) -> str:
    """Without a title, a need's first sentence is its headline, and that stands in its text."""
    return field if tokens(pair.need.title) else "text"


def _worth(text: str, worth: dict[str, float]) -> float:
    return sum(worth.get(token, 0.0) for token in set(tokens(text)))


Span = tuple[int, int]


def _meetings(need: str, offer: str, worth: dict[str, float]) -> list[tuple[Span, Span]]:
    """The longest stretches that stand in both; single characters only where nothing longer is."""
    for select in (_links, _singles):
        asked, offered = select(need), select(offer)
        places: dict[str, list[int]] = {}
        for place, token in enumerate(asked):
            places.setdefault(token.text, []).append(place)
        found, at = [], 0
        while at < len(offered):
            length, place = max(
                (
                    (_run(asked, there, offered, at), -there)
                    for there in places.get(offered[at].text, ())
                ),
                default=(0, 0),
            )
            stretch = slice(-place, -place + length), slice(at, at + length)
            if length and any(token.text in worth for token in offered[stretch[1]]):
                found.append((_span(asked[stretch[0]]), _span(offered[stretch[1]])))
            at += max(1, length)
        if found:
            return found
    return []


def _run(asked: tuple[Token, ...], i: int, offered: tuple[Token, ...], j: int) -> int:
    """How many tokens from ``i`` and ``j`` on are the same and stand side by side in both."""
    length = 1
    while (
        i + length < len(asked)
        and j + length < len(offered)
        and asked[i + length].text == offered[j + length].text
        and _beside(asked[i + length - 1], asked[i + length])
        and _beside(offered[j + length - 1], offered[j + length])
    ):
        length += 1
    return length


def _beside(left: Token, right: Token) -> bool:
    return right.start <= left.end + (1 if right.text.isascii() and left.text.isascii() else 0)


def _span(stretch: tuple[Token, ...]) -> Span:
    return stretch[0].start, stretch[-1].end


@lru_cache(maxsize=64)
def _placed(text: str) -> tuple[Token, ...]:
    return tuple(placed_tokens(text))


def _is_single(token: Token) -> bool:
    return token.end - token.start == 1 and not token.text.isascii()


def _links(text: str) -> tuple[Token, ...]:
    return tuple(token for token in _placed(text) if not _is_single(token))


def _singles(text: str) -> tuple[Token, ...]:
    return tuple(token for token in _placed(text) if _is_single(token))


def _merged(pieces: list[Token]) -> list[Span]:
    """Overlapping pieces as one stretch each."""
    spans: list[Span] = []
    for token in pieces:
        if spans and token.start < spans[-1][1]:
            spans[-1] = spans[-1][0], token.end
        else:
            spans.append((token.start, token.end))
    return spans
