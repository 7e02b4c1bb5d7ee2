"""The two sides of a pair as matching sees them. Unknown is ``None``, never 0 or empty."""

from dataclasses import dataclass
from datetime import date

LEGAL_STATES = ("pending", "granted", "expired", "lapsed", "none")
KINDS = (
    "patent",
    "paper",
    "achievement",
    "software",
    "process",
    "equipment",
    "material",
    "service",
)


@dataclass(frozen=True, slots=True)
class NeedProfile:
    """What a need says. ``today`` is passed in, since this library has no clock.

    ``budget_max`` is in minor units of ``currency`` (ISO 4217). ``industries``, ``jurisdiction``
    and ``park`` are codes of the zone. ``money_may_cross_border`` is False when the money may
    be spent in ``jurisdiction`` only, None when nobody has said.
    """

    title: str
    text: str
    today: date
    budget_max: int | None
    currency: str | None
    trl_wanted: int | None
    deadline: date | None
    industries: tuple[str, ...] | None
    jurisdiction: str | None
    park: str | None
    money_may_cross_border: bool | None


def plain_need(title: str, text: str, today: date) -> NeedProfile:
    """A need of which nothing but the words is known."""
    return NeedProfile(title, text, today, None, None, None, None, None, None, None, None)


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """What is known of a technology besides its words.

    ``asks_min`` and ``asks_max`` are in minor units of ``currency``; ``jurisdiction`` is the
    seat of the owner, None for imported supply whose seat nobody has stated.
    """

    kind: str | None
    trl: int | None
    legal_state: str | None
    legal_until: date | None
    published_on: date | None
    asks_min: int | None
    asks_max: int | None
    currency: str | None
    jurisdiction: str | None
    park: str | None
    owner: str | None
    industries: tuple[str, ...] | None


NOTHING_KNOWN = OfferFacts(*[None] * 12)


@dataclass(frozen=True, slots=True)
class Offer:
    """A technology whose answer is explained: its key, its words and its facts."""

    key: str
    title: str
    text: str
    facts: OfferFacts
