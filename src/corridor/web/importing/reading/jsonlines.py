"""JSON Lines: one object a line; the columns are all keys that occur."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corridor.web.importing.errors import EmptyFile, NoHeader, TooManyColumns
from corridor.web.importing.reading.table import Meter, Row, Table

MOST_COLUMNS = 500
_LONGEST_LINE = 20_000_000


class _Constant(ValueError):
    """NaN and Infinity are no JSON."""


def read_jsonlines(path: Path, encoding: str) -> Table:
    """A JSON Lines file as a table, its columns in the order in which they first occur."""
    columns: dict[str, None] = {}
    empty = True
    for _, told, _ in _objects(path, encoding, None):
        empty = False
        if isinstance(told, dict):
            columns.update(dict.fromkeys(told))
        if len(columns) > MOST_COLUMNS:
            raise TooManyColumns(file=path.name, most=MOST_COLUMNS)
    if empty:
        raise EmptyFile(file=path.name)
    if not columns:
        raise NoHeader(file=path.name, columns="")
    meter = Meter(total=path.stat().st_size)
    source = _Source(path, encoding, tuple(columns), meter)
    return Table("jsonl", encoding.removesuffix("-sig"), source.columns, source.rows, meter)


@dataclass(frozen=True, slots=True)
class _Source:
    path: Path
    encoding: str
    columns: tuple[str, ...]
    meter: Meter

    def rows(self) -> Iterator[Row]:
        for number, told, line in _objects(self.path, self.encoding, self.meter):
            if isinstance(told, dict):
                yield Row(number, [_known(told.get(name)) for name in self.columns])
            else:
                yield Row(number, [line.rstrip("\r\n")], "row.not_json")


def _objects(path: Path, encoding: str, meter: Meter | None) -> Iterator[tuple[int, Any, str]]:
    """Number, value and text of each line that is not blank; no value where it is no JSON."""
    with path.open("r", encoding=encoding, errors="surrogateescape", newline="\n") as file:
        for number, line in enumerate(iter(lambda: file.readline(_LONGEST_LINE), ""), 1):
            if meter is not None and number % 500 == 0:
                meter.done = os.lseek(file.fileno(), 0, os.SEEK_CUR)
            if line.strip():
                yield number, _parsed(line), line
    if meter is not None:
        meter.done = meter.total


def _parsed(line: str) -> Any:
    try:
        return json.loads(line, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None


def _refuse(constant: str) -> Any:
    raise _Constant(constant)


def _known(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value
