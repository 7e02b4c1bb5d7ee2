"""Where the header is: below a title, over one row or several."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

LOOKED_AT = 25
"""Rows at the beginning among which the header is sought."""
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Header:
    """``columns`` as named; ``last`` is the place (from 0) of its last row; ``known`` of the
    names are known."""

    columns: tuple[str, ...]
    last: int
    known: int


def find_header(rows: Sequence[Sequence[Any]], is_known: Callable[[str], bool]) -> Header | None:
    """The window of one to three rows that names most known columns; none in empty rows.

    Where no name is known it is the first row that is as wide as any: a title is narrower.
    """
    rows = rows[:LOOKED_AT]
    best: tuple[int, int, int] | None = None
    for depth in range(1, _DEEPEST + 1):
        for first in range(len(rows) - depth + 1):
            names = _names(rows[first : first + depth])
            known = sum(1 for name in set(names) if name and is_known(name))
            if known and (best is None or known > best[0]):
                best = (known, first, depth)
    if best is not None:
        known, first, depth = best
        return Header(_complete(_names(rows[first : first + depth])), first + depth - 1, known)
    return _widest(rows)


def _widest(rows: Sequence[Sequence[Any]]) -> Header | None:
    widths = [len({str(cell) for cell in row if cell is not None}) for row in rows]
    if not any(widths):
        return None
    place = widths.index(max(widths))
    return Header(_complete(_names(rows[place : place + 1])), place, 0)


def _names(rows: Sequence[Sequence[Any]]) -> list[str]:
    width = max((len(row) for row in rows), default=0)
    names = []
    for column in range(width):
        parts: list[str] = []
        for row in rows:
            cell = row[column] if column < len(row) else None
            text = " ".join(str(cell).split()) if cell is not None else ""
            if text and text not in parts:
                parts.append(text)
        names.append("/".join(parts))
    return names


def _complete(names: list[str]) -> tuple[str, ...]:
    """Every column gets a name of its own: its letter where it has none, a number where twice."""
    while names and not names[-1]:
        names.pop()
    complete: list[str] = []
    for place, name in enumerate(names):
        name = name or f"({letter(place)})"
        again, plain = 2, name
        while name in complete:
            name, again = f"{plain} ({again})", again + 1
        complete.append(name)
    return tuple(complete)


def letter(place: int) -> str:
    """The letter by which a spreadsheet names the column at ``place`` (from 0)."""
    place, name = place + 1, ""
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name
