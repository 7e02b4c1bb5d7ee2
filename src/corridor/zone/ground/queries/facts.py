from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.db.models import Q, QuerySet

from corridor.zone.ground.errors import Contested, NoneThen
from corridor.zone.ground.models import Source, Statement
from corridor.zone.ground.queries.statements import decide, held, statements

ZONE = "zone"
"""Subject of the statements about the zone as a whole."""
WORDS = "words"
"""Subject of the statements that say what keys, units and subjects are called."""


@dataclass(frozen=True, slots=True)
class Account:
    """One thing that is said, and everyone who says it."""

    statements: list[Statement]
    stands: bool

    @property
    def first(self) -> Statement:
        """The statement that shows the value: the one the zone stands by, else the earliest."""
        adopted = (s for s in self.statements if s.status == Statement.Status.ADOPTED)
        return next(adopted, self.statements[0])

    @property
    def withdrawn(self) -> bool:
        """Whether nobody says it any more."""
        return all(s.status == Statement.Status.WITHDRAWN for s in self.statements)


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
    def accounts(self) -> list[Account]:
        """The different things that are said, earliest validity first."""
        by_value: dict[tuple[str, str | None], list[Statement]] = {}
        for statement in self.statements:
            by_value.setdefault((repr(statement.value), statement.unit), []).append(statement)
        return [Account(said, self.stands in said) for said in by_value.values()]

    @property
    def written(self) -> int:
        """Place in the order of writing: the zone's files come in the order that they chose."""
        return min(s.pk for s in self.statements)

    @property
    def is_setting(self) -> bool:
        """Whether only this installation says it: a setting, no fact about the zone."""
        return all(s.source.standing == Source.Standing.INSTALLATION for s in self.statements)


def facts(*, on: date | None = None, known_on: datetime | None = None) -> list[Fact]:
    """Everything that is said about what the zone's files speak of, by subject and key.

    For a day, as known at an instant; the zone itself first, all in the order of writing.
    """
    spoken_of = Statement.objects.filter(seed__isnull=False).values("subject")
    known = held(
        Statement.objects.filter(Q(subject=ZONE) | Q(subject__in=spoken_of)).exclude(subject=WORDS),
        on=on,
        known_on=known_on,
    )
    found = [
        _fact(subject, key, list(said))
        for (subject, key), said in groupby(known, attrgetter("subject", "key"))
    ]
    written: dict[str, int] = {}
    for one in found:
        written[one.subject] = min(one.written, written.get(one.subject, one.written))
    return sorted(found, key=lambda f: (f.subject != ZONE, written[f.subject], f.written))


def fact(
    subject: str, key: str, *, on: date | None = None, known_on: datetime | None = None
) -> Fact | None:
    """What is said on one key; none when nobody says anything for that day."""
    said = list(statements(subject, key, on=on, known_on=known_on))
    return _fact(subject, key, said) if said else None


def zone_words() -> dict[str, Any]:
    """What the zone calls the keys, units and subjects that its statements speak of."""
    return dict(statements(WORDS).order_by("written_at", "pk").values_list("key", "value"))


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
