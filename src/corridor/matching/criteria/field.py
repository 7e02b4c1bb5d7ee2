"""Criteria on the field of work."""

import numpy as np

from corridor.matching.criteria.batch import Amounts, Batch, as_amounts
from corridor.matching.facts import code_number


def same_industry(batch: Batch) -> Amounts:
    """Need and technology belong to the same industry of the zone's map."""
    wanted = [code_number(code) for code in batch.need.industries or ()]
    if not wanted:
        return batch.nothing()
    return as_amounts(np.isin(batch.facts["industries"], wanted).any(axis=1))
