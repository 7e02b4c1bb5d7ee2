"""Where in a text something was read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """``text[start:end] == quote``, counted in code points, end exclusive."""

    start: int
    end: int
    quote: str


def place(text: str, start: int, end: int) -> Place:
    """The place ``start:end`` of ``text`` with its words."""
    return Place(start, end, text[start:end])


def trimmed(text: str, start: int, end: int) -> Place | None:
    """The same place without the white space at its ends; ``None`` if nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return place(text, start, end) if start < end else None
