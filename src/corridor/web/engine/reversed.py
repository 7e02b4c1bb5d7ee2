"""The other side: which open needs a technology answers."""

from collections.abc import Iterable

from corridor import matching
from corridor.search import find
from corridor.web.engine.answered import Answer
from corridor.web.engine.answering import in_words
from corridor.web.engine.judging import model, offer_of
from corridor.web.engine.names import Names
from corridor.web.engine.profiles import profile_of_need
from corridor.web.indexing import PUBLIC_SHELF, REGISTERED_SHELF, Shelf, open_shelf
from corridor.web.indexing.documents import technology_text
from corridor.web.indexing.levels import shelf_folder
from corridor.web.words import Lang
from corridor.zone.demand.models import Need
from corridor.zone.demand.permissions import levels_open_to
from corridor.zone.demand.queries import published
from corridor.zone.ground.permissions import Acting, Permission
from corridor.zone.ground.queries import today
from corridor.zone.supply.models import Technology

LOOKED_AT = 60
"""How many needs that share words with the technology are judged."""


def needs_answered_by(
    technology: Technology, *, acting: Acting, lang: Lang, top: int = 10
) -> list[tuple[Need, Answer]]:
    """The published needs that a technology answers better than not at all, best first.

    Each need is judged with its own words, as it would be if its company had asked.
    """
    shelf = open_shelf(shelf_folder(PUBLIC_SHELF))
    row = shelf.index.row(technology.public_id)
    if row is None:
        return []
    judged = [
        (need, _judge(need, technology, row, shelf, acting, lang))
        for need in _needs_sharing_words(technology, acting)
    ]
    good = [(need, answer) for need, answer in judged if answer.grade != "none"]
    return sorted(good, key=lambda pair: (-pair[1].score, pair[0].public_id))[:top]


def _needs_sharing_words(technology: Technology, acting: Acting) -> Iterable[Need]:
    registered = acting.has(Permission.READ_REGISTERED)
    shelf = open_shelf(shelf_folder(REGISTERED_SHELF if registered else PUBLIC_SHELF))
    words = f"{technology.title} {technology_text(technology)}"[:300]
    found = find(
        shelf.index, words, kinds=["need"], filters={"state": ["published"]}, limit=LOOKED_AT
    )
    return published(acting).filter(public_id__in=[hit.key for hit in found.hits])


def _judge(
    need: Need, technology: Technology, row: int, shelf: Shelf, acting: Acting, lang: Lang
) -> Answer:
    profile = profile_of_need(need, today=today())
    judged = matching.judge(profile, shelf.store, [row], shelf.statistics, model(), 1)
    one = matching.explain(judged, 0, offer_of(technology), model())
    open_levels = levels_open_to(acting, need)
    return in_words(one, technology, need, lang, open_levels, Names(lang))
