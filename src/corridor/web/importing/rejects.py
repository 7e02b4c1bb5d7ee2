"""The rejects: a file beside the imported one, a line a fault, with the cells as they were."""

import csv
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from corridor.web.importing.guarding import guard
from corridor.web.importing.reading.delimited import LONGEST_CELL
from corridor.web.importing.shaping import Fault
from corridor.web.words import sentence

OWN = ("行号 row", "结果 outcome", "列 column", "代码 code", "原因", "reason")
_MARK = "\ufeff"  # a spreadsheet then knows that it is UTF-8


class Rejects:
    """Lines are appended in the transaction that counts their rows.

    A process that was killed, or another one that reads the same file, may have left lines
    behind; ``keep_to`` drops those beyond what was counted. No path: nothing is written.
    """

    def __init__(self, path: Path | None, columns: Sequence[str]) -> None:
        self.path, self._columns = path, columns
        self._end = 0
        self.kept = 0
        """Cells reported of rows that were kept."""

    def keep_to(self, done_to: int) -> None:
        """Drop the lines of rows beyond ``done_to``, of which 0 is all."""
        if self.path is None:
            return
        self.kept = 0
        if not done_to or not self.path.exists():
            self.path.unlink(missing_ok=True)  # what an earlier import of the file left
            self._end = 0
            return
        csv.field_size_limit(LONGEST_CELL)
        rest = self.path.with_name(self.path.name + ".part")
        with self.path.open(encoding="utf-8-sig", newline="") as old, _writing(rest, "w") as new:
            for place, line in enumerate(csv.reader(old)):
                if place == 0:
                    new.write(_MARK)
                if place == 0 or int(line[0]) <= done_to:
                    csv.writer(new).writerow(line)
                    self.kept += line[1].startswith("kept") if place else 0
        os.replace(rest, self.path)
        self._end = self.path.stat().st_size

    def doubt(self) -> None:
        """The transaction failed: what was appended in it is not to stay."""
        self._end = -1

    def append(self, faults: Sequence[Fault], *, done_to: int) -> None:
        """Write lines; ``done_to`` is where the import stood before them."""
        if self.path is None:
            self.kept += sum(fault.kept for fault in faults)
            return
        size = self.path.stat().st_size if self.path.exists() else 0
        if size != self._end:
            self.keep_to(done_to)
        if not faults:
            return
        fresh = not self.path.exists()
        with _writing(self.path, "a") as file:
            writer = csv.writer(file)
            if fresh:
                file.write(_MARK)
                writer.writerow([*OWN, *self._columns])
            writer.writerows(_line(fault) for fault in faults)
        self.kept += sum(fault.kept for fault in faults)
        self._end = self.path.stat().st_size


@contextmanager
def _writing(path: Path, mode: str) -> Iterator[Any]:
    with path.open(mode, encoding="utf-8", errors="backslashreplace", newline="") as file:
        yield file


def _line(fault: Fault) -> list[Any]:
    outcome = "kept 保留" if fault.kept else "rejected 退回"
    reasons = [sentence(fault.code, lang, **fault.values) for lang in ("zh", "en")]
    own = [fault.row, outcome, fault.column or "", fault.code, *reasons]
    return [guard(cell) for cell in [*own, *map(_written, fault.cells)]]


def _written(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, dict | list):
        return json.dumps(cell, ensure_ascii=False)
    return str(cell)
