from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter

from django.db.models import QuerySet

from corridor.zone.ground.errors import Contested, NoneThen
from corridor.zone.ground.models import Source, Statement
from corridor.zone.ground.queries.statements import decide, statements


@dataclass(frozen=True, slots=True)
class Fact:
    """All that is said on one key, and what the zone stands by.

    ``standing``: ``adopted`` (``stands`` holds), ``contested`` (they disagree and nobody has
    decided), ``reported`` (said, not adopted) or ``withdrawn`` (nothing else is left).
    """

    subject: str
    key: str
    statements: list[Statement]
    stands: Statement | None
    standing: str

    @property
    def is_setting(self) -> bool:
        """Whether only this installation says it: a setting, no fact about the zone."""
        return all(s.source.standing == Source.Standing.INSTALLATION for s in self.statements)


def facts(subject: str, *, on: date | None = None, known_on: datetime | None = None) -> list[Fact]:
    """Everything that is said about a subject for a day, as known at an instant, by key."""
    known = statements(subject, on=on, known_on=known_on)
    return [_fact(subject, key, list(said)) for key, said in groupby(known, attrgetter("key"))]


def fact(
    subject: str, key: str, *, on: date | None = None, known_on: datetime | None = None
) -> Fact | None:
    """What is said on one key; none when nobody says anything for that day."""
    said = list(statements(subject, key, on=on, known_on=known_on))
    return _fact(subject, key, said) if said else None


def ever_said(subject: str, key: str) -> QuerySet[Statement]:
    """Every statement that was ever written on a key, last written first."""
    said = Statement.objects.filter(subject=subject, key=key)
    return said.select_related("source", "restates").order_by("-written_at", "-pk")


def _fact(subject: str, key: str, said: list[Statement]) -> Fact:
    try:
        stands = decide(f"{subject}.{key}", said)
    except Contested:
        return Fact(subject, key, said, None, "contested")
    except NoneThen:
        reported = any(s.status == Statement.Status.REPORTED for s in said)
        return Fact(subject, key, said, None, "reported" if reported else "withdrawn")
    return Fact(subject, key, said, stands, "adopted")
