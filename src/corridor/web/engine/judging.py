"""Find candidates on the shelf, judge them, and keep those that the reader may see."""

from functools import cache

from corridor import matching
from corridor.matching import Judgement, Model, NeedProfile, Offer, candidate_terms, weigh_words
from corridor.search import candidates, prune
from corridor.web.indexing import Shelf
from corridor.web.indexing.documents import technology_facts, technology_text
from corridor.zone.ground.permissions import Acting
from corridor.zone.supply.models import Technology
from corridor.zone.supply.queries import technologies_by_id

DEPTH = 2000
"""How many candidates are judged."""
LEFT_OUT = 0.10
"""The share of all that could be gained that pruning may leave out. Both by measurement: see
docs/benchmarks.md."""


@cache
def model() -> Model:
    """The weights in use."""
    return matching.shipped_model()


def find_and_judge(profile: NeedProfile, shelf: Shelf, top: int) -> tuple[int, Judgement]:
    """How many candidates the index proposed, and the best of them judged."""
    words = weigh_words(profile, shelf.statistics, model())
    weighed = candidate_terms(profile, shelf.statistics, model(), words)
    terms = {term.token: term for term in weighed}
    kept = prune(
        {token: term.boost for token, term in terms.items()},
        lambda token: terms[token].documents,
        shelf.statistics.offers,
        share=LEFT_OUT,
    )
    found = candidates(shelf.index, kept, limit=DEPTH)
    judged = matching.judge(profile, shelf.store, found.rows, shelf.statistics, model(), top, words)
    return len(found.rows), judged


def visible_best(
    judged: Judgement, shelf: Shelf, acting: Acting, top: int
) -> list[tuple[int, Technology]]:
    """Places in ``judged.best`` of technologies that may be seen, with the records as they are."""
    keys = shelf.store.keys(judged.rows[judged.best])
    visible = technologies_by_id(keys[:top], acting)
    if len(visible) < min(top, len(keys)):
        visible |= technologies_by_id(keys[top:], acting)
    seen = [(place, visible[key]) for place, key in enumerate(keys) if key in visible]
    return seen[:top]


def offer_of(technology: Technology) -> Offer:
    """A technology as evidence is shown from it."""
    return Offer(
        technology.public_id,
        technology.title,
        technology_text(technology),
        technology_facts(technology),
    )
