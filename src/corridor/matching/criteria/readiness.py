"""Criteria on technology readiness (TRL 1 to 9)."""

import numpy as np

from corridor.matching.criteria.batch import Amounts, Batch, as_amounts


def trl_reached(batch: Batch) -> Amounts:
    """The technology is at least as ready as the need asks."""
    wanted, trl = batch.need.trl_wanted, batch.facts["trl"]
    if wanted is None:
        return batch.nothing()
    return as_amounts((trl >= 0) & (trl >= wanted))


def trl_too_low(batch: Batch) -> Amounts:
    """Levels of readiness that the technology lacks; more than four count as four."""
    wanted, trl = batch.need.trl_wanted, batch.facts["trl"]
    if wanted is None:
        return batch.nothing()
    short = np.clip(wanted - trl.astype(np.float64), 0, 4)
    return np.where(trl >= 0, short, 0.0)
