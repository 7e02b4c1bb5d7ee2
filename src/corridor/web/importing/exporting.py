"""Records to a file: columns and names as a mapping has them, only what one may see."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from corridor.web.importing.export_fields import EXPORTS, Exported
from corridor.web.importing.export_writing import WRITERS, Target
from corridor.web.importing.mapping import unit_of
from corridor.web.importing.sums import Sum, written
from corridor.zone.demand.models import Level
from corridor.zone.ground.actions import note_export, record_access
from corridor.zone.ground.permissions import Acting

_CHUNK = 1000


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written. ``columns`` are names with their fields, in order; ``level`` is
    the narrowest level of a need's fields that may be in the file."""

    kind: str
    columns: Sequence[tuple[str, str]]
    form: str
    level: Level
    by: Acting
    to: str


def all_columns(kind: str) -> list[tuple[str, str]]:
    """Every field under its own name, as ``corridor import`` knows it again."""
    return [(name, name) for name in EXPORTS[kind].fields]


def run_export(
    export: Export, target: Target, progress: Callable[[int], None] = lambda n: None
) -> int:
    """Write the records that ``by`` may see; answers how many. It is put on record first.

    Raises:
        Refused: ``by`` may not export.
    """
    told = {"to": export.to, "format": export.form, "level": str(export.level)}
    fields = [field for _, field in export.columns]
    note_export(kind=export.kind, told=told | {"fields": fields}, by=export.by)
    exported = EXPORTS[export.kind]
    rows = _rows(exported, export)
    header = [name for name, _ in export.columns]
    return WRITERS[export.form](target, header, _counted(rows, progress))


def _rows(exported: Exported, export: Export) -> Iterator[list[Any]]:
    known = {**exported.asked_for, **exported.fields}
    reads = [(known[field], unit_of(name)) for name, field in export.columns]
    for thing in exported.records(export.by).iterator(chunk_size=_CHUNK):
        seen: Mapping[str, Any] = exported.seen(thing, export.by, export.level)
        if confidential := exported.confidential(thing, seen):
            record_access(subject=thing.public_id, fields=confidential, by=export.by)
        yield [_value(read(thing, seen), unit) for read, unit in reads]


def _value(value: Any, unit: str | None) -> Any:
    return written(value, unit) if isinstance(value, Sum) else value


def _counted(rows: Iterator[list[Any]], progress: Callable[[int], None]) -> Iterator[list[Any]]:
    for count, row in enumerate(rows, 1):
        yield row
        if count % _CHUNK == 0:
            progress(count)
