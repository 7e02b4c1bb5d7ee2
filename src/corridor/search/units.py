"""A user's words as the index looks them up, with their place in what was typed."""

from dataclasses import dataclass

from corridor.text import Token, placed_tokens

_MOST = 64
_READ = 2_000  # characters; nobody searches for more, and a pasted page stays quick


@dataclass(frozen=True, slots=True)
class Unit:
    """``term`` is looked up; ``typed`` is what the user wrote for it."""

    term: str
    typed: str


def placed_units(text: str) -> list[Token]:
    """The tokens that carry meaning alone: words, pairs of characters, and lone characters.

    A character inside a longer run is left out, for its pairs say more.
    """
    found = list(placed_tokens(text))
    single = {token.start for token in found if token.end - token.start == 1}
    pairs = {token for token in found if token.end - token.start == 2 and token.start in single}
    paired = {place for pair in pairs for place in (pair.start, pair.start + 1)}
    return [token for token in found if token in pairs or token.start not in paired]


def units(query: str) -> list[Unit]:
    """The different units of a query, in order, at most 64."""
    query = query[:_READ]
    chosen: dict[str, Unit] = {}
    for token in placed_units(query):
        for term in token.text.split():
            chosen.setdefault(term, Unit(term, query[token.start : token.end]))
    return list(chosen.values())[:_MOST]


def enough(count: int) -> int:
    """How many of ``count`` units a document must have to be an answer: half, at most four."""
    return min((count + 1) // 2, 4)
