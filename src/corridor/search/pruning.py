"""Which terms of a need are worth looking up: cost against the score they can add."""

import math
from collections.abc import Callable, Mapping

# With the best 500 candidates this kept the whole exact top ten of titles and of 400-character
# needs among a million documents, for about a third of the time; 0.125 begins to lose some.
SHARE = 0.10


def prune(
    weights: Mapping[str, float],
    document_frequency: Callable[[str], int],
    n_documents: int,
    *,
    share: float = SHARE,
) -> dict[str, float]:
    """The terms left when those that add least score for their cost are dropped.

    A term can add at most weight · idf and costs one step a document it occurs in. Terms are
    dropped by the smallest such gain a step until ``share`` (0 to 1) of the whole possible
    gain would be exceeded. Terms in no document, or of no weight, add nothing and go first.
    The terms kept stand in their old order; equal gains are decided by the term itself.
    """
    found = {term: document_frequency(term) for term in weights}
    gains = {
        term: weight * inverse_frequency(found[term], n_documents)
        for term, weight in weights.items()
        if found[term] > 0 and weight > 0
    }
    spare = share * math.fsum(gains.values())
    dropped = set()
    for term in sorted(gains, key=lambda term: (gains[term] / found[term], term)):
        spare -= gains[term]
        if spare < 0:
            break
        dropped.add(term)
    return {term: weights[term] for term in weights if term in gains and term not in dropped}


def inverse_frequency(found: int, n_documents: int) -> float:
    """BM25's idf as Lucene and Tantivy compute it; positive whenever found ≤ n_documents."""
    return math.log(1 + (n_documents - found + 0.5) / (found + 0.5))
