"""Facts of a technology as one fixed record of integers; -1 stands for unknown.

Codes of places, industries, owners and currencies are stored as the number that
``corridor.text.token_id`` gives them: no table has to be kept in step between the one writer
and the many readers.
"""

from datetime import date

import numpy as np
from numpy.typing import NDArray

from corridor.matching.errors import TooLarge
from corridor.matching.profile import KINDS, LEGAL_STATES, OfferFacts
from corridor.text import token_id

UNKNOWN = -1
INDUSTRIES_KEPT = 8
_EPOCH = date(1970, 1, 1).toordinal()

FACTS = np.dtype(
    [
        ("kind", "i1"),
        ("trl", "i1"),
        ("legal_state", "i1"),
        ("legal_until", "i4"),
        ("published_on", "i4"),
        ("asks_min", "i8"),
        ("asks_max", "i8"),
        ("currency", "i8"),
        ("jurisdiction", "i8"),
        ("park", "i8"),
        ("owner", "i8"),
        ("industries", "i8", (INDUSTRIES_KEPT,)),
    ]
)

Facts = NDArray[np.void]


def day_number(day: date | None) -> int:
    """Days since 1970-01-01, kept at 0 or more; unknown is -1."""
    return UNKNOWN if day is None else max(0, day.toordinal() - _EPOCH)


def day_of(number: int) -> date | None:
    """The date of a day number."""
    return None if number == UNKNOWN else date.fromordinal(number + _EPOCH)


def code_number(code: str | None) -> int:
    """The number a code is compared by."""
    return UNKNOWN if code is None else token_id(code)


def record(facts: OfferFacts) -> tuple[object, ...]:
    """``facts`` in the order of ``FACTS``; of more than eight industries the first eight."""
    industries = [code_number(code) for code in facts.industries or ()][:INDUSTRIES_KEPT]
    padded = industries + [UNKNOWN] * (INDUSTRIES_KEPT - len(industries))
    return (
        _place(facts.kind, KINDS),
        _small(facts.trl),
        _place(facts.legal_state, LEGAL_STATES),
        day_number(facts.legal_until),
        day_number(facts.published_on),
        _amount(facts.asks_min),
        _amount(facts.asks_max),
        code_number(facts.currency),
        code_number(facts.jurisdiction),
        code_number(facts.park),
        code_number(facts.owner),
        padded,
    )


def records(facts: list[OfferFacts]) -> Facts:
    """Several facts as one array of dtype ``FACTS``."""
    return np.array([record(each) for each in facts], dtype=FACTS)


def _place(name: str | None, names: tuple[str, ...]) -> int:
    return UNKNOWN if name is None else names.index(name)


def _small(number: int | None) -> int:
    if number is not None and not 0 <= number <= 127:
        raise TooLarge(f"not a readiness level: {number}")
    return UNKNOWN if number is None else number


def _amount(minor: int | None) -> int:
    if minor is not None and not 0 <= minor < 2**63:
        raise TooLarge(f"not an amount: {minor}")
    return UNKNOWN if minor is None else minor
