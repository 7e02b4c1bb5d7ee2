"""Offers made of clauses: as many as wanted, the same for the same seed on every machine.

An offer is 60 to 120 characters of title and text, drawn independently of each other, with
facts that are partly unknown, as in registers. The first thousand of a million offers are the
thousand that a run for a thousand makes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from random import Random

from benchmarks.clauses import Clauses

KINDS = ("patent", "patent", "paper", "achievement", "software", "process", "equipment", "material")
LEGAL_STATES = ("granted", "granted", "granted", "pending", "lapsed", "expired")
JURISDICTIONS = ("qingpu", "wujiang", "jiashan")
INDUSTRIES = (
    "digital",
    "intelligent_manufacturing",
    "green_materials",
    "headquarters",
    "green_sci_tech",
)
SHORTEST, LONGEST = 60, 120
_FIRST_DAY = date(2012, 1, 1)
_DAYS = 5400


@dataclass(frozen=True, slots=True)
class GeneratedOffer:
    """An invented technology; ``asks_min`` and ``asks_max`` are in fen, None is unknown."""

    number: int
    title: str
    text: str
    kind: str | None
    trl: int | None
    legal_state: str | None
    legal_until: date | None
    asks_min: int | None
    asks_max: int | None
    published_on: date | None
    jurisdiction: str | None
    industries: tuple[str, ...] | None


def generate(clauses: Clauses, *, seed: int, size: int) -> Iterator[GeneratedOffer]:
    """``size`` offers."""
    return islice(_endless(clauses, Random(seed)), size)


def _endless(clauses: Clauses, draw: Random) -> Iterator[GeneratedOffer]:
    number = 0
    while True:
        yield _offer(clauses, draw, number)
        number += 1


def _offer(clauses: Clauses, draw: Random, number: int) -> GeneratedOffer:
    title = "".join(draw.choice(clauses.titles) for _ in range(2))
    published = _FIRST_DAY + timedelta(draw.randrange(_DAYS)) if draw.random() < 0.8 else None
    legal = draw.choice(LEGAL_STATES) if draw.random() < 0.6 else None
    asks = draw.randint(1, 500) * 1_000_000 if draw.random() < 0.3 else None
    return GeneratedOffer(
        number=number,
        title=title,
        text=_text(clauses, draw, draw.randint(SHORTEST, LONGEST) - len(title)),
        kind=draw.choice(KINDS) if draw.random() < 0.9 else None,
        trl=draw.randint(2, 9) if draw.random() < 0.45 else None,
        legal_state=legal,
        legal_until=_years_later(published, 20) if legal == "granted" else None,
        asks_min=asks,
        asks_max=asks * 2 if asks and draw.random() < 0.5 else asks,
        published_on=published,
        jurisdiction=draw.choice(JURISDICTIONS) if draw.random() < 0.3 else None,
        industries=(draw.choice(INDUSTRIES),) if draw.random() < 0.5 else None,
    )


def _text(clauses: Clauses, draw: Random, length: int) -> str:
    text = draw.choice(clauses.texts)
    while len(text) < length:
        text += f"，{draw.choice(clauses.texts)}"
    return text[:length]


def _years_later(day: date | None, years: int) -> date | None:
    return day + timedelta(365 * years + years // 4) if day else None
