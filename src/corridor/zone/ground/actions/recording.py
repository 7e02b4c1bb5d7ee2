import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NoReturn

from django.db import transaction
from django.utils import timezone

from corridor.zone.ground.errors import Refused
from corridor.zone.ground.models import AccessEntry, RecordLine, RecordValue
from corridor.zone.ground.permissions import Acting, Permission
from corridor.zone.ground.queries import record_hash
from corridor.zone.ground.sealing import digest


def record(
    deed: str,
    *,
    subject: str,
    chain: str,
    by: Acting,
    before: Any = None,
    after: Any = None,
    happened_at: datetime | None = None,
    outcome: str = RecordLine.Outcome.DONE,
    reason: str | None = None,
) -> RecordLine:
    """One line about a deed, in the deed's own transaction; it is sealed later, in order.

    ``before`` and ``after`` are JSON values; the line keeps only their salted hashes.
    """
    salt, algorithm = secrets.token_hex(16), record_hash()
    line = RecordLine.objects.create(
        chain=chain,
        deed=deed,
        subject=subject,
        by=by.name,
        acting_for=min(by.organisations, default=None),
        outcome=outcome,
        reason=reason,
        happened_at=happened_at or timezone.now(),
        algorithm=algorithm,
        before_hash=digest(salt, before, algorithm),
        after_hash=digest(salt, after, algorithm),
    )
    if before is not None or after is not None:
        RecordValue.objects.create(line=line, salt=salt, before=before, after=after)
    return line


def refuse(permission: Permission, *, subject: str, chain: str, by: Acting) -> NoReturn:
    """Put a refusal on record, in a transaction of its own, and raise it.

    Inside another transaction it would be rolled back with it, so that is an error.
    """
    with transaction.atomic(durable=True):
        record(
            str(permission),
            subject=subject,
            chain=chain,
            by=by,
            outcome=RecordLine.Outcome.REFUSED,
            reason=Refused.code,
        )
    raise Refused(str(permission))


def record_access(*, subject: str, fields: Sequence[str], by: Acting) -> None:
    """Somebody is shown confidential fields of ``subject``."""
    AccessEntry.objects.create(by=by.name, subject=subject, fields=sorted(fields))
