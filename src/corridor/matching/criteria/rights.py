"""Criteria on the legal state of patents and other rights."""

import numpy as np
from numpy.typing import NDArray

from corridor.matching.criteria.batch import Amounts, Batch, as_amounts
from corridor.matching.evidence import Evidence, Fact, Pair
from corridor.matching.facts import day_number
from corridor.matching.profile import LEGAL_STATES

_GRANTED, _EXPIRED, _LAPSED = (LEGAL_STATES.index(x) for x in ("granted", "expired", "lapsed"))


def _term_over(batch: Batch) -> NDArray[np.bool_]:
    until = batch.facts["legal_until"]
    return np.asarray((until >= 0) & (until < day_number(batch.need.today)))


def in_force(batch: Batch) -> Amounts:
    """The technology is protected by a right that is granted and has not run out."""
    granted = batch.facts["legal_state"] == _GRANTED
    return as_amounts(granted & ~_term_over(batch))


def rights_ended(batch: Batch) -> Amounts:
    """The right has expired or lapsed: anyone may use it, and nobody stands behind it."""
    state = batch.facts["legal_state"]
    ended = (state == _EXPIRED) | (state == _LAPSED) | ((state == _GRANTED) & _term_over(batch))
    return as_amounts(ended)


def right_and_term(pair: Pair) -> tuple[Evidence, ...]:
    """The legal state and, where it is known, the day on which the right ends."""
    facts = pair.offer.facts
    state = Fact("legal_state", None, facts.legal_state, None)
    if facts.legal_until is None:
        return (state,)
    return state, Fact("legal_until", pair.need.today, facts.legal_until, None)
