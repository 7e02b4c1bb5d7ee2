"""Words that stand in a need and in an offer, joined to phrases a person can read."""

from collections.abc import Sequence
from dataclasses import dataclass

from corridor.matching.profile import NeedProfile, Offer
from corridor.matching.words import NeedWords, headline
from corridor.text import Token, placed_tokens, tokens

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Phrase:
    """``text`` as the offer writes it; places are code points, end exclusive.

    Fields are "title" or "text". ``offer_field`` is None for words of the need that met nothing.
    """

    text: str
    need_field: str
    need_start: int
    need_end: int
    offer_field: str | None
    offer_start: int
    offer_end: int


@dataclass(frozen=True, slots=True)
class Side:
    """One field of the need: its tokens in order, and where each stands in that order."""

    role: str
    field: str
    text: str
    tokens: tuple[Token, ...]
    places: dict[str, list[int]]


@dataclass(frozen=True, slots=True)
class Lookup:
    """A need made ready for many offers: pairs and words, and its single characters apart."""

    joined: tuple[Side, ...]
    singles: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """A phrase, the part of the need it was found in ("title" or "text") and its tokens."""

    role: str
    phrase: Phrase
    tokens: tuple[str, ...]


def look_up(need: NeedProfile, words: NeedWords) -> Lookup:
    """Prepare ``need``; tokens worth nothing (general English words) are left out."""
    worth = {token for token, unit in zip(words.tokens, words.unit, strict=True) if unit > 0}
    title, text = headline(need)
    title_field = "title" if tokens(need.title) else "text"
    joined, singles = [], []
    for role, field, written in (("title", title_field, title), ("text", "text", text)):
        known = [token for token in placed_tokens(written) if token.text in worth]
        joined.append(_side(role, field, written, [t for t in known if not _is_single(t)]))
        singles.append(_side(role, field, written, [t for t in known if _is_single(t)]))
    return Lookup(tuple(joined), tuple(singles))


def meetings(lookup: Lookup, offer: Offer) -> tuple[Meeting, ...]:
    """All stretches in common, the longest from each place on; single characters only where
    nothing longer is shared.
    """
    written = {field: list(placed_tokens(getattr(offer, field))) for field in ("title", "text")}
    for sides, single in ((lookup.joined, False), (lookup.singles, True)):
        found = tuple(
            meeting
            for side in sides
            for field, placed in written.items()
            for meeting in _meet(side, field, getattr(offer, field), placed, single)
        )
        if found:
            return found
    return ()


def unmet(lookup: Lookup, found: Sequence[Meeting], specific: set[str]) -> tuple[Phrase, ...]:
    """The stretches of the need's title that hold a specific word and met nothing.

    A character that also stands in a pair that met is left out, so that no stretch begins or
    ends in the middle of a word that was found; what is left of a pair alone says nothing.
    """
    side = lookup.joined[0]
    met = {token for meeting in found for token in meeting.tokens}
    covered = {place for one in side.tokens if one.text in met for place in _places(one)}
    missed = [one for one in side.tokens if one.text not in met and one.text in specific]
    open_places = sorted({place for one in missed for place in _places(one)} - covered)
    spans: list[Span] = []
    for place in open_places:
        if spans and place == spans[-1][1]:
            spans[-1] = spans[-1][0], place + 1
        else:
            spans.append((place, place + 1))
    return tuple(
        Phrase(side.text[start:end], side.field, start, end, None, 0, 0)
        for start, end in spans
        if end - start > 1
    )


def _places(token: Token) -> range:
    return range(token.start, token.end)


def _side(role: str, field: str, text: str, known: list[Token]) -> Side:
    places: dict[str, list[int]] = {}
    for place, token in enumerate(known):
        places.setdefault(token.text, []).append(place)
    return Side(role, field, text, tuple(known), places)


def _meet(side: Side, field: str, text: str, placed: list[Token], single: bool) -> list[Meeting]:
    offered = [t for t in placed if t.text in side.places and _is_single(t) == single]
    found, at = [], 0
    while at < len(offered):
        starts = side.places[offered[at].text]
        length, there = max(
            (_run(side.tokens, place, side.text, offered, at, text), -place) for place in starts
        )
        asked, met = side.tokens[-there : -there + length], offered[at : at + length]
        start, end = met[0].start, met[-1].end
        phrase = Phrase(
            text[start:end], side.field, asked[0].start, asked[-1].end, field, start, end
        )
        found.append(Meeting(side.role, phrase, tuple(token.text for token in met)))
        at += length
    return found


def _run(
    asked: Sequence[Token], i: int, need: str, offered: Sequence[Token], j: int, offer: str
) -> int:
    """How many tokens from ``i`` and ``j`` on are the same and stand side by side in both."""
    length = 1
    while (
        i + length < len(asked)
        and j + length < len(offered)
        and asked[i + length].text == offered[j + length].text
        and _beside(asked[i + length - 1], asked[i + length], need)
        and _beside(offered[j + length - 1], offered[j + length], offer)
    ):
        length += 1
    return length


def _beside(left: Token, right: Token, text: str) -> bool:
    """Overlapping pairs, or neighbours; between two words of letters one sign may stand."""
    between = text[left.end : right.start]
    if left.text.isascii() and right.text.isascii():
        return len(between) <= 1 and not between.isalnum()
    return not between


def _is_single(token: Token) -> bool:
    return token.end - token.start == 1 and not token.text.isascii()
