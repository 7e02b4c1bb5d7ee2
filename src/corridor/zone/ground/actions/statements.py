from datetime import date
from typing import Any

from django.db import transaction

from corridor.zone.ground.actions.recording import record, refuse
from corridor.zone.ground.errors import Superseded
from corridor.zone.ground.models import COMMONS, Source, Statement
from corridor.zone.ground.permissions import Acting, Permission, may_adopt_statement


@transaction.atomic
def state(
    *,
    subject: str,
    key: str,
    value: Any,
    source: Source,
    by: Acting,
    unit: str | None = None,
    valid_from: date | None = None,
    valid_to: date | None = None,
    place: Any = None,
    seed: str | None = None,
    status: str = Statement.Status.REPORTED,
) -> Statement:
    """Write down that a source says something. It is reported until a person adopts it."""
    statement = Statement.objects.create(
        subject=subject,
        key=key,
        value=value,
        unit=unit,
        valid_from=valid_from,
        valid_to=valid_to,
        source=source,
        place=place,
        status=status,
        by=by.name,
        seed=seed,
    )
    _record("statement.stated", statement, by, before=None)
    return statement


def adopt(*, statement: Statement, reason: str, by: Acting) -> Statement:
    """The zone stands by a reported statement, and settles what disagrees with it today."""
    return _restate(statement, Statement.Status.ADOPTED, reason, by)


def withdraw(*, statement: Statement, reason: str, by: Acting) -> Statement:
    """The zone no longer stands by a statement, or holds a report to be wrong."""
    return _restate(statement, Statement.Status.WITHDRAWN, reason, by)


def _restate(statement: Statement, status: str, reason: str, by: Acting) -> Statement:
    if not may_adopt_statement(by):
        refuse(Permission.ADOPT_STATEMENT, subject=statement.public_id, chain=COMMONS, by=by)
    if Statement.objects.filter(restates=statement).exists():
        raise Superseded(statement.public_id)
    with transaction.atomic():
        restated = Statement.objects.create(
            subject=statement.subject,
            key=statement.key,
            value=statement.value,
            unit=statement.unit,
            valid_from=statement.valid_from,
            valid_to=statement.valid_to,
            source=statement.source,
            place=statement.place,
            status=status,
            restates=statement,
            by=by.name,
            reason=reason,
        )
        _record(f"statement.{status}", restated, by, before={"status": statement.status})
    return restated


def _record(deed: str, statement: Statement, by: Acting, before: Any) -> None:
    after = {"status": statement.status, "value": statement.value, "reason": statement.reason}
    record(deed, subject=statement.public_id, chain=COMMONS, by=by, before=before, after=after)
