"""CSV: any of the usual delimiters, cells with line breaks, and quotes that are never closed."""

import csv
import io
import os
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from corridor.web.importing.errors import EmptyFile
from corridor.web.importing.reading.header import Header, find_header
from corridor.web.importing.reading.table import Meter, Row, Table

DELIMITERS = (",", ";", "\t", "，", "|")
LONGEST_CELL = 1_000_000
"""Characters; a cell that goes on for longer is one whose quote was never closed."""
_SAMPLE = 1 << 18


def read_delimited(path: Path, encoding: str, is_known: Callable[[str], bool]) -> Table:
    """A CSV file as a table. Raises EmptyFile where there is nothing in it."""
    csv.field_size_limit(LONGEST_CELL)
    with _text(path, encoding) as file:
        sample = file.read(_SAMPLE)
    delimiter, header = _best(sample, is_known)
    if header is None:
        raise EmptyFile(file=path.name)
    meter = Meter(total=path.stat().st_size)
    source = _Source(path, encoding, delimiter, header, meter)
    return Table(
        "csv", encoding.removesuffix("-sig"), header.columns, source.rows, meter,
        delimiter=delimiter, header_row=header.last + 1,
    )  # fmt: skip


def _text(path: Path, encoding: str) -> io.TextIOWrapper:
    # Bytes that a forced encoding cannot read become lone surrogates, which the row is told of.
    return path.open("r", encoding=encoding, errors="surrogateescape", newline="")


def _best(sample: str, is_known: Callable[[str], bool]) -> tuple[str, Header | None]:
    """The delimiter whose header names most known columns; then the one that makes most columns
    in most rows."""
    best: tuple[tuple[int, int], str, Header | None] | None = None
    for delimiter in DELIMITERS:
        rows = [row for row, _ in islice(_records(iter(io.StringIO(sample, "")), delimiter), 50)]
        header = find_header([_cells(row) for row in rows], is_known)
        widths = Counter(len(row) for row in rows if row)
        width, often = widths.most_common(1)[0] if widths else (0, 0)
        steady = width * often if width > 1 else 0
        score = (header.known if header else 0, steady)
        if best is None or score > best[0]:
            best = (score, delimiter, header)
    assert best is not None  # noqa: S101 - there are delimiters
    return best[1], best[2]


def _cells(row: Sequence[str]) -> list[str | None]:
    return [cell if cell.strip() else None for cell in row]


def _records(lines: Iterator[str], delimiter: str) -> Iterator[tuple[list[str], str | None]]:
    """Records with the code of their fault. After a quote that spoils a record, reading goes on
    with the line below the one in which the record began."""
    waiting: deque[str] = deque()
    current: list[str] = []

    def feed() -> Iterator[str]:
        while True:
            line = waiting.popleft() if waiting else next(lines, None)
            if line is None:
                return
            current.append(line)
            yield line

    reader = csv.reader(feed(), delimiter=delimiter, strict=True)
    while True:
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error:
            waiting.extendleft(reversed(current[1:]))
            yield [current[0].rstrip("\r\n")[:LONGEST_CELL]], "row.bad_quotes"
            reader = csv.reader(feed(), delimiter=delimiter, strict=True)
        else:
            yield record, None
        current.clear()


@dataclass(frozen=True, slots=True)
class _Source:
    path: Path
    encoding: str
    delimiter: str
    header: Header
    meter: Meter

    def rows(self) -> Iterator[Row]:
        width = len(self.header.columns)
        with _text(self.path, self.encoding) as file:
            records = _records(iter(file), self.delimiter)
            for number, (record, fault) in enumerate(records, 1):
                if number % 500 == 0:
                    self.meter.done = os.lseek(file.fileno(), 0, os.SEEK_CUR)
                if number <= self.header.last + 1:
                    continue
                if row := _row(number, record, fault, width):
                    yield row
        self.meter.done = self.meter.total


def _row(number: int, record: list[str], fault: str | None, width: int) -> Row | None:
    cells = _cells(record)
    while len(cells) > width and cells[-1] is None:
        cells.pop()
    if fault is None and len(cells) > width:
        fault = "row.too_many_cells"
    if fault is None and all(cell is None for cell in cells):
        return None
    return Row(number, cells, fault)
