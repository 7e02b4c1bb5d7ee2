from collections.abc import Callable
from pathlib import Path

from corridor.web.importing.errors import EmptyFile, UnknownFormat
from corridor.web.importing.reading.delimited import read_delimited
from corridor.web.importing.reading.encoding import encoding_of
from corridor.web.importing.reading.jsonlines import read_jsonlines
from corridor.web.importing.reading.table import Table
from corridor.web.importing.reading.workbook import read_workbook

FORMATS = {
    ".csv": "csv",
    ".tsv": "csv",
    ".txt": "csv",
    ".xlsx": "xlsx",
    ".xlsm": "xlsx",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
"""End of a file's name → format."""


def open_table(
    path: Path,
    is_known: Callable[[str], bool],
    *,
    sheet: str | None = None,
    encoding: str | None = None,
) -> Table:
    """A file as a table; ``is_known`` tells the names of columns that are known.

    ``encoding`` forces one: bytes that it cannot read spoil their row, not the file.

    Raises:
        ImportFailure: the file as a whole cannot be read.
    """
    form = FORMATS.get(path.suffix.lower())
    if form is None:
        raise UnknownFormat(file=path.name, known=", ".join(FORMATS))
    if path.stat().st_size == 0:
        raise EmptyFile(file=path.name)
    if form == "xlsx":
        return read_workbook(path, sheet, is_known)
    name = encoding or encoding_of(path)
    name = "utf-8-sig" if name.lower().replace("_", "-") in ("utf-8", "utf8") else name
    if form == "jsonl":
        return read_jsonlines(path, name)
    return read_delimited(path, name, is_known)
