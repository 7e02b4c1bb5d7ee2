"""Criteria on time."""

import numpy as np

from corridor.matching.criteria.batch import Amounts, Batch
from corridor.matching.facts import day_number

_NEW_DAYS, _OLD_DAYS = 3 * 365.25, 8 * 365.25


def recent(batch: Batch) -> Amounts:
    """Published within three years counts whole, falling to nothing after eight."""
    published = batch.facts["published_on"].astype(np.float64)
    age = day_number(batch.need.today) - published
    fresh = np.clip((_OLD_DAYS - age) / (_OLD_DAYS - _NEW_DAYS), 0, 1)
    return np.where(published >= 0, fresh, 0.0)
