import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import ForeignKey, Model
from django.utils import timezone

from corridor.zone.ground.models import RecordLine, RecordValue
from corridor.zone.ground.permissions import Acting
from corridor.zone.ground.queries import record_hash
from corridor.zone.ground.sealing import digest


@dataclass(frozen=True, slots=True)
class Change:
    """What one deed among many changed: columns before and after."""

    subject: str
    chain: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def record_changes(deed: str, model: type[Model], changes: Sequence[Change], *, by: Acting) -> None:
    """One line for each change, in few statements; keys are written as public ids or codes."""
    if not changes:
        return
    names = _names_of_keys(model, changes)
    now, algorithm = timezone.now(), record_hash()
    told = [(_plain(c.before, names), _plain(c.after, names)) for c in changes]
    salts = [secrets.token_hex(16) for _ in changes]
    lines = RecordLine.objects.bulk_create(
        RecordLine(
            chain=change.chain,
            deed=deed,
            subject=change.subject,
            by=by.name,
            acting_for=min(by.organisations, default=None),
            outcome=RecordLine.Outcome.DONE,
            happened_at=now,
            written_at=now,
            algorithm=algorithm,
            before_hash=digest(salt, before, algorithm),
            after_hash=digest(salt, after, algorithm),
        )
        for change, salt, (before, after) in zip(changes, salts, told, strict=True)
    )
    RecordValue.objects.bulk_create(
        RecordValue(line=line, salt=salt, before=before, after=after)
        for line, salt, (before, after) in zip(lines, salts, told, strict=True)
    )


def _names_of_keys(model: type[Model], changes: Sequence[Change]) -> dict[str, dict[int, str]]:
    """For every key among the changed columns: key → public id, or code where there is none."""
    columns = {name for change in changes for name in change.after}
    keys = {f.attname: f for f in model._meta.fields if isinstance(f, ForeignKey)}
    names: dict[str, dict[int, str]] = {}
    for column in columns & keys.keys():
        told = {c.before.get(column) for c in changes} | {c.after.get(column) for c in changes}
        related = keys[column].related_model
        found = related._default_manager.in_bulk([key for key in told if key is not None])
        names[column] = {k: getattr(o, "public_id", None) or str(o) for k, o in found.items()}
    return names


def _plain(values: Mapping[str, Any], names: Mapping[str, dict[int, str]]) -> dict[str, Any]:
    return {
        name.removesuffix("_id") if name in names else name: (
            names[name].get(value) if name in names else _json(value)
        )
        for name, value in values.items()
    }


def _json(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, list | tuple):
        return [_json(item) for item in value]
    return value
