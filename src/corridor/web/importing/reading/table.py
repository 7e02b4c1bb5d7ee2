from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """One row below the header. ``number`` counts from 1 as a spreadsheet does (JSON: the line).

    ``fault`` is the code of what is wrong with the row as a whole; ``cells`` then hold what
    there is of it.
    """

    number: int
    cells: Sequence[Any]
    fault: str | None = None


@dataclass(slots=True)
class Meter:
    """How much of the file is read: ``done`` of ``total`` bytes or rows."""

    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A file as columns and rows; ``rows()`` reads it anew, from the first row below the header."""

    format: str
    encoding: str | None
    columns: tuple[str, ...]
    rows: Callable[[], Iterator[Row]]
    meter: Meter
    delimiter: str | None = None
    header_row: int | None = None
    sheet: str | None = None
    other_sheets: tuple[str, ...] = field(default=())
