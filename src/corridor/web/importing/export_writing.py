"""Rows to CSV, XLSX or JSON Lines, one after the other; nothing that a spreadsheet would run."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, BinaryIO

from corridor.web.importing.guarding import guard

Target = BinaryIO
_MARK = "\ufeff"
_LONGEST_XLSX_CELL = 32_767
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def write_csv(target: Target, header: Sequence[str], rows: Iterator[list[Any]]) -> int:
    """CSV in UTF-8 with a byte order mark, so that spreadsheets know it."""
    text = io.TextIOWrapper(target, encoding="utf-8", newline="")
    text.write(_MARK)
    writer = csv.writer(text)
    writer.writerow([guard(name) for name in header])
    count = 0
    for row in rows:
        writer.writerow([guard(_flat(value)) for value in row])
        count += 1
    text.flush()
    text.detach()
    return count


def write_xlsx(target: Target, header: Sequence[str], rows: Iterator[list[Any]]) -> int:
    """One sheet; texts beyond what a cell can hold are cut and end in an ellipsis."""
    from openpyxl import Workbook  # noqa: PLC0415 - heavy, and only for workbooks

    book = Workbook(write_only=True)
    sheet = book.create_sheet("corridor")
    sheet.append([guard(name) for name in header])
    count = 0
    for row in rows:
        sheet.append([_cell(value) for value in row])
        count += 1
    book.save(target)
    return count


def write_jsonl(target: Target, header: Sequence[str], rows: Iterator[list[Any]]) -> int:
    """An object a line; what is unknown is left out, amounts and days are strings."""
    count = 0
    for row in rows:
        told = {n: _plain(v) for n, v in zip(header, row, strict=True) if v is not None}
        target.write(json.dumps(told, ensure_ascii=False).encode() + b"\n")
        count += 1
    return count


WRITERS: dict[str, Callable[[Target, Sequence[str], Iterator[list[Any]]], int]] = {
    "csv": write_csv,
    "xlsx": write_xlsx,
    "jsonl": write_jsonl,
}


def _flat(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return "；".join(value)
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value


def _cell(value: Any) -> Any:
    value = _flat(value)
    if isinstance(value, str):
        value = guard(_NOT_IN_XML.sub("", value))
        if len(value) > _LONGEST_XLSX_CELL:
            value = f"{value[: _LONGEST_XLSX_CELL - 1]}…"
    return value


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value.isoformat() if isinstance(value, date) else value
