"""One file into the zone: read, shaped, taken in batch by batch, so that a killed run goes on."""

import hashlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from django.db import transaction

from corridor.web.importing.batch import Counts, Takes, prepare, write
from corridor.web.importing.fields import Kind
from corridor.web.importing.mapping import Mapped
from corridor.web.importing.reading import Table
from corridor.web.importing.reading.table import Row
from corridor.web.importing.references import References
from corridor.web.importing.rejects import Rejects
from corridor.web.importing.seen import SeenIds
from corridor.web.importing.shaping import Fault, Shaper
from corridor.zone.ground.actions import begin_import, end_import, hold_import, refuse
from corridor.zone.ground.models import COMMONS, ImportRun
from corridor.zone.ground.permissions import Acting, Permission

BATCH = 1000
BATCH_CHARACTERS = 2_000_000
"""A batch of long texts has fewer rows, so that it takes no more memory."""
SHOWN = 20
"""Faults that a report carries; all of them are in the rejects file."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be imported: a file as a table, its mapping, and on whose behalf.

    ``constants`` are values that hold for every row; ``afresh`` begins at the first row even
    where an earlier run was killed; ``rejects`` is None where none are to be written.
    """

    kind: Kind
    path: Path
    table: Table
    mapped: Mapped
    origin: str
    by: Acting
    on: date
    constants: Mapping[str, Any] = field(default_factory=dict)
    dry_run: bool = False
    afresh: bool = False
    rejects: Path | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a file: accepted + unchanged + rejected = read.

    ``created`` and ``changed`` count what this process wrote; a run that was resumed or shared
    has more in ``accepted``. ``cells`` are cells left unknown in rows that were kept.
    """

    run: str | None
    read: int
    accepted: int
    unchanged: int
    rejected: int
    created: int
    changed: int
    cells: int
    resumed_after: int
    seconds: float
    rejects: Path | None
    faults: tuple[Fault, ...]


def run_import(job: Job, progress: Progress = lambda done, total: None) -> Report:
    """Import a file; a dry run does the same and takes it back.

    Raises:
        Refused: ``by`` may not import; that is put on record.
    """
    if not job.by.has(Permission.IMPORT_RECORDS):
        refuse(Permission.IMPORT_RECORDS, subject=job.kind.name, chain=COMMONS, by=job.by)
    started = time.monotonic()
    run = None if job.dry_run else _begin(job)
    rejects = Rejects(job.rejects, job.table.columns)
    resumed_after = _stand(run, rejects)
    takes = _takes(job, run, rejects)
    faults: list[Fault] = []
    read, counts = 0, Counts()
    with SeenIds() as seen:
        for rows in _in_batches(job.table.rows()):
            batch = prepare(rows, takes.shaper, seen)
            read += len(rows)
            if batch.last > resumed_after:
                found = write(batch, takes, counts)
                faults += found[: SHOWN - len(faults)]
            progress(job.table.meter.done, job.table.meter.total)
    if run is not None:
        run = end_import(run=run, by=job.by)
        counts.total(run)
    return Report(
        run.public_id if run else None,
        read,
        counts.accepted,
        counts.unchanged,
        counts.rejected,
        counts.created,
        counts.changed,
        rejects.kept,
        resumed_after,
        time.monotonic() - started,
        job.rejects if job.rejects and job.rejects.exists() else None,
        tuple(faults),
    )


def _begin(job: Job) -> ImportRun:
    with job.path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    used = [[column.name, column.field] for column in job.mapped.used]
    constants = {name: str(value) for name, value in sorted(job.constants.items())}
    return begin_import(
        kind=job.kind.name,
        origin=job.origin,
        file_name=job.path.name[:255],
        sha256=sha256,
        mapping={"columns": used, "constants": constants},
        by=job.by,
        afresh=job.afresh,
    )


def _stand(run: ImportRun | None, rejects: Rejects) -> int:
    """Where the run stands, with the rejects of what is behind it."""
    if run is None:
        rejects.keep_to(0)
        return 0
    with transaction.atomic():
        done_to = hold_import(run=run).done_to
        rejects.keep_to(done_to)
    return done_to


def _takes(job: Job, run: ImportRun | None, rejects: Rejects) -> Takes:
    shaper = Shaper(job.kind, job.mapped, job.constants)
    references = References(job.kind.name, job.origin, shaper.fields, job.by)
    return Takes(job.kind.name, job.origin, job.on, job.by, run, shaper, references, rejects)


def _in_batches(rows: Iterator[Row]) -> Iterator[Sequence[Row]]:
    batch: list[Row] = []
    size = 0
    for row in rows:
        batch.append(row)
        size += sum(len(cell) for cell in row.cells if isinstance(cell, str))
        if len(batch) == BATCH or size > BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
