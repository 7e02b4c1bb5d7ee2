"""What an answer looks like to a page, a command or a program."""

from dataclasses import dataclass
from typing import Any

from corridor.zone.demand.models import Level
from corridor.zone.supply.models import Technology


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a receipt. ``level`` is the highest level of the fields that it rests on;
    ``hidden`` when the reader may not see them: then there is neither text nor evidence.
    """

    code: str
    points: int
    weight: float
    text: str | None
    evidence: dict[str, Any]
    level: Level
    hidden: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """A technology with its receipt: ``score`` = ``prior`` + the points of all lines.

    ``missing`` are facts of the technology that the need asks about and nobody has stated.
    """

    technology: Technology
    grade: str
    score: int
    prior: int
    reasons: tuple[Line, ...]
    against: tuple[Line, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Searched:
    """Where was looked, for what, and how long it took."""

    indexed: int
    candidates: int
    judged: int
    took_ms: float
    words: tuple[str, ...]
    general: tuple[str, ...]
    statistics: str
    model: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing is above weak: the nearest and why it fails, in codes and in unmet words."""

    nearest: Answer | None
    fails: tuple[str, ...]
    unmet: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """``missing`` are facts of the need that would help and were not told."""

    searched: Searched
    answers: tuple[Answer, ...]
    nothing: Nothing | None
    missing: tuple[str, ...]
