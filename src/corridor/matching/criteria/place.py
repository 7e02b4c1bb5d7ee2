"""Criteria on place: near partners meet more easily, which is worth a little."""

from corridor.matching.criteria.batch import Amounts, Batch, as_amounts
from corridor.matching.facts import code_number


def same_jurisdiction(batch: Batch) -> Amounts:
    """Need and technology sit in the same jurisdiction."""
    if batch.need.jurisdiction is None:
        return batch.nothing()
    here = code_number(batch.need.jurisdiction)
    return as_amounts(batch.facts["jurisdiction"] == here)


def same_park(batch: Batch) -> Amounts:
    """Need and technology sit in the same park."""
    if batch.need.park is None:
        return batch.nothing()
    return as_amounts(batch.facts["park"] == code_number(batch.need.park))
