from datetime import date, datetime
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from corridor.zone.ground.errors import Contested, NoneThen
from corridor.zone.ground.models import Statement


def statements(
    subject: str,
    key: str | None = None,
    *,
    on: date | None = None,
    known_on: datetime | None = None,
) -> QuerySet[Statement]:
    """Every statement about ``subject`` that holds ``on`` a day, as known at an instant.

    Withdrawn ones are among them: whoever shows them marks them. Oldest validity first.
    """
    found = Statement.objects.filter(subject=subject)
    return held(found if key is None else found.filter(key=key), on=on, known_on=known_on)


def held(
    found: QuerySet[Statement], *, on: date | None = None, known_on: datetime | None = None
) -> QuerySet[Statement]:
    """Those of the statements that hold on a day and were not restated, as known at an instant."""
    found = found.select_related("source")
    later = Statement.objects.filter(restates=OuterRef("pk"))
    if known_on is not None:
        found = found.filter(written_at__lte=known_on)
        later = later.filter(written_at__lte=known_on)
    if on is not None:
        found = found.filter(
            Q(valid_from__isnull=True) | Q(valid_from__lte=on),
            Q(valid_to__isnull=True) | Q(valid_to__gte=on),
        )
    order = ("subject", "key", "valid_from", "written_at", "pk")
    return found.filter(~Exists(later)).order_by(*order)


def adopted(subject: str, key: str, *, on: date, known_on: datetime | None = None) -> Statement:
    """The one statement that the zone stands by for a day.

    A report contests an adopted statement when its value differs and it is about a later time,
    or was written after the adoption: whoever adopts has settled what was known by then.

    Raises:
        NoneThen: nothing is adopted for that day, and reports do not disagree.
        Contested: statements disagree and no person has decided between them.
    """
    return decide(f"{subject}.{key}", list(statements(subject, key, on=on, known_on=known_on)))


def decide(about: str, known: list[Statement]) -> Statement:
    """The one of the statements on one key that the zone stands by. Raises as ``adopted`` does."""
    stands = _latest([s for s in known if s.status == Statement.Status.ADOPTED])
    reports = [s for s in known if s.status == Statement.Status.REPORTED]
    if not stands:
        if len({_said(s) for s in reports}) > 1:
            raise Contested(reports)
        raise NoneThen(about)
    rivals = [s for s in [*stands[1:], *reports] if _contests(s, stands[0])]
    if rivals:
        raise Contested([stands[0], *rivals])
    return stands[0]


def _latest(found: list[Statement]) -> list[Statement]:
    """The statements with the latest beginning, the last written first."""
    begin = max((s.valid_from or date.min for s in found), default=date.min)
    latest = [s for s in found if (s.valid_from or date.min) == begin]
    return sorted(latest, key=lambda s: (s.written_at, s.pk), reverse=True)


def _contests(rival: Statement, stands: Statement) -> bool:
    if _said(rival) == _said(stands):
        return False
    if rival.status == Statement.Status.ADOPTED:
        return True
    begins_later = (rival.valid_from or date.min) > (stands.valid_from or date.min)
    return begins_later or rival.written_at > stands.written_at


def _said(statement: Statement) -> tuple[str, str | None]:
    return repr(statement.value), statement.unit


def setting(key: str, *, on: date, otherwise: Any = None) -> Any:
    """What the zone has set for itself (time zone, currency, …), or ``otherwise``."""
    try:
        return adopted("zone", key, on=on).value
    except NoneThen:
        return otherwise
