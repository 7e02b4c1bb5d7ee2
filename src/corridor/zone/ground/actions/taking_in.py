"""Taking many records of one origin in at once: new ones, changed ones, those that are the same."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from django.db import IntegrityError, transaction
from django.db.models import F

from corridor.zone.ground.actions.effects import owe
from corridor.zone.ground.actions.recording_many import Change, record_changes
from corridor.zone.ground.models import Thing
from corridor.zone.ground.permissions import Acting


@dataclass(frozen=True, slots=True)
class Incoming:
    """One record as its origin tells it.

    ``values`` are the model's columns (``owner_id``, not ``owner``) that the origin speaks of;
    columns it does not speak of stay as they are. ``fresh`` are columns of a new record of
    which it does not speak either. ``merged`` are columns that hold an object: its keys are
    put into what is stored, those with None taken out. ``involved`` are keys of jurisdictions.
    ``parts`` is what hangs on the record, for the word's ``Parts`` to compare and write.
    """

    row: int
    origin_id: str
    values: Mapping[str, Any]
    involved: frozenset[int]
    parts: Any = None
    fresh: Mapping[str, Any] = field(default_factory=dict)
    merged: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(slots=True)
class TakenIn:
    """What became of a batch. ``refused`` says why, by the row's number."""

    created: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: int = 0
    refused: dict[int, str] = field(default_factory=dict)


class Parts(Protocol):
    """How a word keeps what hangs on its records."""

    def stored(self, keys: Sequence[int]) -> Mapping[int, Any]:
        """The parts of the records with these keys, comparable to ``Incoming.parts``."""

    def write(self, key: int, parts: Any, *, fresh: bool) -> None:
        """Write the parts of a record, in place of what is there."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What is the same for every record of a batch."""

    model: type[Thing]
    noun: str
    origin: str
    by: Acting
    fresh: Mapping[str, Any]
    """Columns of new records of which the origin does not speak."""
    refusals: Mapping[str, str]
    """Name of a constraint or column in the database's complaint → code of the reason."""
    parts: Parts | None = None
    indexed: bool = True


def take_in(intake: Intake, rows: Sequence[Incoming]) -> TakenIn:
    """Write a batch inside the caller's transaction; each ``origin_id`` stands in it once.

    A record that somebody else writes at the same moment is looked at again, alone.
    """
    taken = TakenIn()
    known = _known(intake, rows)
    new = [row for row in rows if row.origin_id not in known]
    _change_known(intake, [row for row in rows if row.origin_id in known], known, taken)
    try:
        with transaction.atomic():
            taken.created += _create(intake, new)
    except IntegrityError:
        for row in new:
            _take_alone(intake, row, taken)
    if intake.indexed:
        owe("index", [*taken.created, *taken.changed])
    return taken


def _known(intake: Intake, rows: Sequence[Incoming]) -> dict[str, dict[str, Any]]:
    """What is stored of each record: the columns the batch speaks of, by origin id."""
    columns = {name for row in rows for name in (*row.values, *row.merged)}
    found = intake.model._default_manager.filter(
        origin=intake.origin, origin_id__in=[row.origin_id for row in rows]
    ).values("pk", "public_id", "version", "steward__code", "origin_id", *columns)
    return {stored["origin_id"]: stored for stored in found}


def _create(intake: Intake, rows: Sequence[Incoming]) -> list[str]:
    if not rows:
        return []
    things = [
        intake.model(
            **{**intake.fresh, **row.fresh, **row.values, **_merged(row, {})},
            origin=intake.origin,
            origin_id=row.origin_id,
        )
        for row in rows
    ]
    things = intake.model._default_manager.bulk_create(things)
    _involve([(thing.pk, row.involved) for thing, row in zip(things, rows, strict=True)], intake)
    if intake.parts:
        for thing, row in zip(things, rows, strict=True):
            if row.parts:
                intake.parts.write(thing.pk, row.parts, fresh=True)
    return [thing.public_id for thing in things]


def _merged(row: Incoming, stored: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        name: {k: v for k, v in {**stored.get(name, {}), **told}.items() if v is not None}
        for name, told in row.merged.items()
    }


def _change_known(
    intake: Intake,
    rows: Sequence[Incoming],
    known: Mapping[str, dict[str, Any]],
    taken: TakenIn,
    *,
    again: bool = True,
) -> None:
    keys = [known[row.origin_id]["pk"] for row in rows]
    parts = intake.parts.stored(keys) if intake.parts and keys else {}
    changes, stale = [], []
    for row in rows:
        stored = known[row.origin_id]
        told = {**row.values, **_merged(row, stored)}
        values = {name: value for name, value in told.items() if stored[name] != value}
        other_parts = row.parts is not None and row.parts != parts.get(stored["pk"])
        if not values and not other_parts:
            taken.unchanged += 1
            continue
        try:
            done = _update(intake, row, stored, values, other_parts)
        except IntegrityError as error:
            taken.refused[row.row] = _reason(intake, error)
            continue
        if done:
            taken.changed.append(stored["public_id"])
            changes.append(_change(stored, values, parts, row if other_parts else None))
        else:
            stale.append(row)
    record_changes(f"{intake.noun}.imported", intake.model, changes, by=intake.by)
    if stale and again:
        _change_known(intake, stale, _known(intake, stale), taken, again=False)
    else:
        taken.refused |= {row.row: "import.stale" for row in stale}


def _update(
    intake: Intake,
    row: Incoming,
    stored: dict[str, Any],
    values: dict[str, Any],
    other_parts: bool,
) -> bool:
    """Write what differs; False where somebody else wrote since ``stored`` was read."""
    with transaction.atomic():
        done = intake.model._default_manager.filter(
            pk=stored["pk"], version=stored["version"]
        ).update(version=F("version") + 1, **values)
        if not done:
            return False
        if "steward_id" in values or "jurisdiction_id" in values:
            _through(intake).objects.filter(**{_source(intake): stored["pk"]}).delete()
            _involve([(stored["pk"], row.involved)], intake)
        if other_parts and intake.parts:
            intake.parts.write(stored["pk"], row.parts, fresh=False)
    return True


def _change(
    stored: dict[str, Any],
    values: dict[str, Any],
    parts: Mapping[int, Any],
    told: Incoming | None,
) -> Change:
    before = {name: stored[name] for name in values}
    after = dict(values)
    if told is not None:
        before["parts"], after["parts"] = parts.get(stored["pk"]), told.parts
    return Change(stored["public_id"], stored["steward__code"], before, after)


def _take_alone(intake: Intake, row: Incoming, taken: TakenIn) -> None:
    try:
        with transaction.atomic():
            taken.created += _create(intake, [row])
    except IntegrityError as error:
        known = _known(intake, [row])
        if known:
            _change_known(intake, [row], known, taken)
        else:
            taken.refused[row.row] = _reason(intake, error)


def _reason(intake: Intake, error: IntegrityError) -> str:
    complaint = str(error)
    return next(
        (code for name, code in intake.refusals.items() if name in complaint), "import.refused"
    )


def _through(intake: Intake) -> Any:
    return intake.model.involved.through


def _source(intake: Intake) -> str:
    return f"{intake.model._meta.model_name}_id"


def _involve(pairs: Iterable[tuple[int, frozenset[int]]], intake: Intake) -> None:
    through, source = _through(intake), _source(intake)
    through.objects.bulk_create(
        through(**{source: key, "jurisdiction_id": jurisdiction})
        for key, jurisdictions in pairs
        for jurisdiction in sorted(jurisdictions)
    )
