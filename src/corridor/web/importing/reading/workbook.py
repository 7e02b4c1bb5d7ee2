"""XLSX: read row by row; merged cells are filled, formulas read as the values last computed."""

import re
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from corridor.web.importing.errors import BadWorkbook, EmptyFile, NoSuchSheet
from corridor.web.importing.reading.header import LOOKED_AT, Header, find_header
from corridor.web.importing.reading.table import Meter, Row, Table

_MERGE = re.compile(rb'mergeCell\b[^>]*?\bref="([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)"')
_CHUNK, _OVERLAP = 1 << 20, 256
_MOST_COLUMNS = 1000


@dataclass(frozen=True, slots=True)
class Merge:
    """Cells that show one value; places from 0, both ends included."""

    top: int
    bottom: int
    left: int
    right: int


def read_workbook(path: Path, sheet: str | None, is_known: Callable[[str], bool]) -> Table:
    """One sheet of a workbook as a table: that named, else the first that has known columns,
    else the first that has anything in it."""
    with _opened(path) as book:
        names = [name for name in book.sheetnames if hasattr(book[name], "iter_rows")]
        if sheet is not None and sheet not in names:
            raise NoSuchSheet(file=path.name, sheet=sheet, sheets=", ".join(names))
        headers = {name: _header(book, name, is_known) for name in names}
        filled = [name for name in names if headers[name] is not None]
        chosen = sheet or max(filled, key=lambda name: headers[name].known, default=None)  # type: ignore[union-attr]
        header = headers.get(chosen or "")
        if chosen is None or header is None:
            raise EmptyFile(file=path.name)
        meter = Meter(total=book[chosen].max_row or 0)
    source = _Source(path, chosen, header, meter)
    others = tuple(name for name in filled if name != chosen)
    return Table(
        "xlsx", None, header.columns, source.rows, meter,
        header_row=header.last + 1, sheet=chosen, other_sheets=others,
    )  # fmt: skip


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    from openpyxl import load_workbook  # noqa: PLC0415 - heavy, and only for workbooks

    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError) as error:
        raise BadWorkbook(file=path.name, why=str(error) or type(error).__name__) from error
    try:
        yield book
    finally:
        book.close()


def _header(book: Any, name: str, is_known: Callable[[str], bool]) -> Header | None:
    top = [list(cells) for cells in islice(_filled(book, name), LOOKED_AT)]
    return find_header(top, is_known)


@dataclass(frozen=True, slots=True)
class _Source:
    path: Path
    sheet: str
    header: Header
    meter: Meter

    def rows(self) -> Iterator[Row]:
        width = len(self.header.columns)
        with _opened(self.path) as book:
            for place, cells in enumerate(_filled(book, self.sheet)):
                self.meter.done = place + 1
                if place <= self.header.last or all(cell is None for cell in cells):
                    continue
                beyond = any(cell is not None for cell in cells[width:])
                fault = "row.too_many_cells" if beyond else None
                yield Row(place + 1, cells if beyond else cells[:width], fault)


def _filled(book: Any, name: str) -> Iterator[list[Any]]:
    """The rows of a sheet, every cell of a merged area holding what its top left cell holds."""
    sheet = book[name]
    sheet.reset_dimensions()
    starts = _by_top(_merges(book, sheet))
    open_merges: list[tuple[Merge, Any]] = []
    for place, values in enumerate(sheet.iter_rows(values_only=True)):
        cells = [_cell(value) for value in values[:_MOST_COLUMNS]]
        open_merges = [(merge, value) for merge, value in open_merges if merge.bottom >= place]
        for merge in starts.get(place, ()):
            value = cells[merge.left] if merge.left < len(cells) else None
            open_merges.append((merge, value))
        for merge, value in open_merges:
            _fill(cells, merge, value)
        yield cells


def _fill(cells: list[Any], merge: Merge, value: Any) -> None:
    if value is None:
        return
    right = min(merge.right, _MOST_COLUMNS - 1)
    cells.extend([None] * (right + 1 - len(cells)))
    for column in range(merge.left, right + 1):
        cells[column] = value


def _cell(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value


def _by_top(merges: Sequence[Merge]) -> dict[int, list[Merge]]:
    tops: defaultdict[int, list[Merge]] = defaultdict(list)
    for merge in merges:
        tops[merge.top].append(merge)
    return dict(tops)


def _merges(book: Any, sheet: Any) -> list[Merge]:
    """The merged areas, which openpyxl leaves out when it streams: they stand behind the rows."""
    found: list[Merge] = []
    tail = b""
    with book._archive.open(sheet._worksheet_path) as file:
        while chunk := file.read(_CHUNK):
            window = tail + chunk
            keep = 0
            for match in _MERGE.finditer(window):
                left, top, right, bottom = match.groups()
                found.append(Merge(int(top) - 1, int(bottom) - 1, _place(left), _place(right)))
                keep = match.end()
            tail = window[max(keep, len(window) - _OVERLAP) :]
    return found


def _place(letters: bytes) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + letter - 64
    return place - 1
