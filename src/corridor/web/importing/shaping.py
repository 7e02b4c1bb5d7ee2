"""From the cells of a row to what is told of a record, with what could not be read."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from corridor.web.importing.errors import RowFault, Unreadable
from corridor.web.importing.fields import Kind, Told
from corridor.web.importing.mapping import Mapped
from corridor.web.importing.reading import Row
from corridor.web.importing.values.texts import has_unfit

_ID_FROM_CONTENT = "row-"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a row, or with one cell of a row that is kept (``kept``)."""

    row: int
    column: str | None
    code: str
    values: Mapping[str, Any]
    kept: bool
    cells: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Shaped:
    """A row that can be a record. ``digest`` is equal for rows with equal cells."""

    row: int
    origin_id: str
    told: Told
    digest: bytes
    warnings: Sequence[Fault]
    cells: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that cannot be one; every fault that was found is named."""

    row: int
    faults: Sequence[Fault]


class Shaper:
    """Shapes rows of one file.

    A cell that cannot be read leaves its field unknown and is reported with its row kept; the
    row is refused only where the record would be wrong or shown to whom it must not be (the
    reader says ``fatal``), or would be no record.
    """

    def __init__(
        self, kind: Kind, mapped: Mapped, constants: Mapping[str, Any] | None = None
    ) -> None:
        self._kind = kind
        self._constants = dict(constants or {})
        self._readers = [
            (column.place, column.name, column.field, kind.fields[column.field].read, column.unit)
            for column in mapped.used
            if column.field is not None
        ]
        self._names = [column.name for column in mapped.columns]
        self._order = sorted(range(len(self._names)), key=self._names.__getitem__)
        self.fields = frozenset(mapped.as_pairs().values()) | self._constants.keys()

    def shape(self, row: Row) -> Shaped | Refused:
        """The record that a row tells, or why it tells none."""
        if row.fault is not None:
            return Refused(row.number, [Fault(row.number, None, row.fault, {}, False, row.cells)])
        values, faults, spoiled = self._read(row)
        if not spoiled:
            try:
                told = self._kind.finish(values)
            except RowFault as fault:
                faults.append(
                    Fault(row.number, fault.column, fault.code, fault.values, False, row.cells)
                )
                spoiled = True
        if spoiled:
            return Refused(row.number, faults)
        digest = self._digest(row.cells)
        origin_id = values.get("id") or values.get("patent_number")
        if origin_id is None:
            origin_id = _ID_FROM_CONTENT + digest.hex()
        return Shaped(row.number, origin_id, told, digest, faults, row.cells)

    def _read(self, row: Row) -> tuple[dict[str, Any], list[Fault], bool]:
        values = dict(self._constants)
        faults: list[Fault] = []
        spoiled = False
        width = len(row.cells)
        for place, name, field, read, unit in self._readers:
            cell = row.cells[place] if place < width else None
            if cell is None:
                values.setdefault(field, None)
                continue
            try:
                values[field] = read(cell, unit)
            except Unreadable as why:
                values[field] = None
                fatal = why.fatal or field in self._kind.needed or field == "id"
                spoiled = spoiled or fatal
                faults.append(Fault(row.number, name, why.code, why.values, not fatal, row.cells))
            else:
                if has_unfit(cell):
                    code = "text.control_removed"
                    faults.append(Fault(row.number, name, code, {}, True, row.cells))
        return values, faults, spoiled

    def _digest(self, cells: Sequence[Any]) -> bytes:
        width = len(cells)
        told = blake2b(digest_size=16)
        for place in self._order:
            cell = cells[place] if place < width else None
            if cell is not None:
                text = cell if isinstance(cell, str) else _stable(cell)
                told.update(f"{self._names[place]}\x1e{text}\x1f".encode("utf-8", "surrogatepass"))
        return told.digest()


def _stable(cell: Any) -> str:
    if isinstance(cell, dict | list):
        return json.dumps(cell, sort_keys=True, ensure_ascii=False)
    return str(cell)


def read_constants(kind: Kind, told: Mapping[str, str]) -> dict[str, Any]:
    """Values that hold for every row, read as cells are. Raises Unreadable."""
    return {name: kind.fields[name].read(text, None) for name, text in told.items()}
