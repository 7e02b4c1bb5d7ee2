"""Criteria on words. Rare words count more, and words that many needs use count less."""

from corridor.matching.criteria.batch import Amounts, Batch, as_amounts

_HALF_TEXT = 40.0
"""Where another word of the description adds a quarter of what the first did."""


def title_words(batch: Batch) -> Amounts:
    """Words of the need's title that the technology uses, rare ones counting more."""
    return batch.shared.title


def text_words(batch: Batch) -> Amounts:
    """Words that only the need's description has and the technology uses too; the more there
    are, the less each adds.
    """
    return batch.shared.text / (1 + batch.shared.text / _HALF_TEXT)


def title_covered(batch: Batch) -> Amounts:
    """How much of the need's title the technology covers, from 0 to 1."""
    return batch.shared.covered


def about_the_need(batch: Batch) -> Amounts:
    """How much of the technology's title is about what the need speaks of, from 0 to 1."""
    return batch.shared.about


def only_general_words(batch: Batch) -> Amounts:
    """No specific word is shared, only single characters or general words such as 系统 or 管理."""
    return as_amounts(batch.shared.specific == 0)
