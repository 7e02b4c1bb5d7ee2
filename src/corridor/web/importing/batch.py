"""A batch of rows: shaped, freed of doubles, and written in one transaction with its count."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db import OperationalError, transaction

from corridor.web.importing.reading.table import Row
from corridor.web.importing.references import References
from corridor.web.importing.rejects import Rejects
from corridor.web.importing.seen import SeenIds
from corridor.web.importing.shaping import Fault, Refused, Shaped, Shaper
from corridor.zone.demand.actions import import_needs
from corridor.zone.ground.actions import Incoming, TakenIn, advance_import, hold_import
from corridor.zone.ground.models import ImportRun
from corridor.zone.ground.permissions import Acting
from corridor.zone.parties.actions import import_organisations
from corridor.zone.supply.actions import import_experts, import_instruments, import_technologies

_TRIES = 6
_PAUSE = 0.25

ACTIONS: dict[str, Callable[..., TakenIn]] = {
    "needs": import_needs,
    "technologies": import_technologies,
    "experts": import_experts,
    "instruments": import_instruments,
    "organisations": import_organisations,
}


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows in the order of the file; ``same`` are numbers of rows that an earlier one equals."""

    last: int
    shaped: Sequence[Shaped]
    refused: Sequence[Refused]
    same: Sequence[int]


@dataclass(frozen=True, slots=True)
class Takes:
    """What all batches of a file need. Without a run nothing that is written stays."""

    kind: str
    origin: str
    on: date
    by: Acting
    run: ImportRun | None
    shaper: Shaper
    references: References
    rejects: Rejects


@dataclass(slots=True)
class Counts:
    """Rows by what became of them."""

    created: int = 0
    changed: int = 0
    accepted: int = 0
    unchanged: int = 0
    rejected: int = 0
    done_to: int = field(default=0)

    def add(self, taken: TakenIn, *, same: int, rejected: int) -> None:
        """Count a batch that is written."""
        self.created += len(taken.created)
        self.changed += len(taken.changed)
        self.accepted += len(taken.created) + len(taken.changed)
        self.unchanged += taken.unchanged + same
        self.rejected += rejected

    def total(self, run: ImportRun) -> None:
        """The run's own totals: other processes and earlier ones had a part in it."""
        self.accepted, self.unchanged, self.rejected = run.accepted, run.unchanged, run.rejected


def prepare(rows: Sequence[Row], shaper: Shaper, seen: SeenIds) -> Batch:
    """Shape rows and set aside those whose id was there before in the file."""
    outcomes = [shaper.shape(row) for row in rows]
    shaped = [one for one in outcomes if isinstance(one, Shaped)]
    refused = [one for one in outcomes if isinstance(one, Refused)]
    doubles = seen.doubles(shaped)
    for row in shaped:
        first, same = doubles.get(row.row, (0, True))
        if not same:
            values = {"id": row.origin_id, "first": first}
            fault = Fault(row.row, None, "row.duplicate", values, False, row.cells)
            refused.append(Refused(row.row, [fault]))
    return Batch(
        rows[-1].number,
        [row for row in shaped if row.row not in doubles],
        refused,
        [number for number, (_, same) in doubles.items() if same],
    )


def write(batch: Batch, takes: Takes, counts: Counts) -> Sequence[Fault]:
    """Take a batch in; a database that is busy or chose another's transaction is asked again."""
    for attempt in range(_TRIES):
        try:
            return _write(batch, takes, counts)
        except OperationalError:
            takes.rejects.doubt()
            if attempt == _TRIES - 1:
                raise
            time.sleep(_PAUSE * 2**attempt)
    raise AssertionError  # pragma: no cover


def _write(batch: Batch, takes: Takes, counts: Counts) -> Sequence[Fault]:
    with transaction.atomic():
        done_to = hold_import(run=takes.run).done_to if takes.run else counts.done_to
        rows = [row for row in batch.shaped if row.row > done_to]
        refused = [row for row in batch.refused if row.row > done_to]
        same = sum(number > done_to for number in batch.same)
        incoming, unknown = takes.references.resolve(rows)
        taken = _take(incoming, takes)
        faults = _faults(rows, refused, unknown, taken)
        takes.rejects.append(faults, done_to=done_to)
        rejected = len(refused) + len(taken.refused)
        if takes.run is None:
            transaction.set_rollback(True)
        elif batch.last > done_to:
            advance_import(
                run=takes.run,
                done_to=batch.last,
                accepted=len(taken.created) + len(taken.changed),
                unchanged=taken.unchanged + same,
                rejected=rejected,
            )
    counts.add(taken, same=same, rejected=rejected)
    counts.done_to = batch.last
    return faults


def _take(incoming: Sequence[Incoming], takes: Takes) -> TakenIn:
    more: dict[str, Any] = {"on": takes.on} if takes.kind == "needs" else {}
    return ACTIONS[takes.kind](rows=incoming, origin=takes.origin, by=takes.by, **more)


def _faults(
    rows: Sequence[Shaped],
    refused: Sequence[Refused],
    unknown: Sequence[Fault],
    taken: TakenIn,
) -> list[Fault]:
    faults = [fault for row in refused for fault in row.faults]
    faults += [fault for row in rows for fault in row.warnings]
    faults += unknown
    faults += [
        Fault(row.row, None, taken.refused[row.row], {}, False, row.cells)
        for row in rows
        if row.row in taken.refused
    ]
    return sorted(faults, key=lambda fault: fault.row)
