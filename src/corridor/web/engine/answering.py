"""Find, judge, check, explain."""

import time
from collections.abc import Callable
from dataclasses import replace

from corridor import matching
from corridor.matching import CRITERIA, NeedProfile
from corridor.text import tokens
from corridor.web.engine.answered import Answer, Answered, Nothing, Searched
from corridor.web.engine.judging import find_and_judge, model, offer_of, visible_best
from corridor.web.engine.names import Names
from corridor.web.engine.profiles import profile_of_need, profile_of_text
from corridor.web.engine.wording import line, stored
from corridor.web.indexing import PUBLIC_SHELF, open_shelf
from corridor.web.indexing.levels import shelf_folder
from corridor.web.words import Lang
from corridor.zone.demand.models import Level, Need
from corridor.zone.demand.permissions import levels_open_to
from corridor.zone.demand.queries import disclose_at
from corridor.zone.ground.permissions import Acting
from corridor.zone.ground.queries import today
from corridor.zone.supply.models import Technology

SPARE = 5
"""Best offers beyond those shown, for the case that some may not be seen."""

EVERYTHING = frozenset(Level)


def answer_text(text: str, *, acting: Acting, lang: Lang, top: int = 10) -> Answered:
    """Answer a text that somebody just typed; nothing of it is kept."""
    return answer_profile(
        profile_of_text(text, today=today()), acting=acting, lang=lang, top=top, need=None
    )


def answer_need(
    need: Need,
    *,
    acting: Acting,
    lang: Lang,
    top: int = 10,
    also: frozenset[Level] = frozenset(),
) -> Answered:
    """Answer a need with all that was told, confidential words too; reasons that rest on what
    the reader may not see are hidden. ``also`` are levels that a case opens to the reader.
    """
    profile = profile_of_need(need, today=today())
    return answer_profile(profile, acting=acting, lang=lang, top=top, need=need, also=also)


def answer_profile(
    profile: NeedProfile,
    *,
    acting: Acting,
    lang: Lang,
    top: int,
    need: Need | None,
    also: frozenset[Level] = frozenset(),
) -> Answered:
    """Answer a profile; ``need`` is the record it was made from, if there is one."""
    began = time.perf_counter()
    shelf = open_shelf(shelf_folder(PUBLIC_SHELF))
    open_levels = EVERYTHING if need is None else levels_open_to(acting, need) | also
    found, judged = find_and_judge(profile, shelf, top + SPARE)
    seen = visible_best(judged, shelf, acting, top)
    outcome = matching.answer(
        replace(judged, best=judged.best[[place for place, _ in seen]]),
        [offer_of(technology) for _, technology in seen],
        shelf.statistics,
        model(),
    )
    technologies = {technology.public_id: technology for _, technology in seen}

    names = Names(lang)

    def read(one: matching.Answer) -> Answer:
        return in_words(one, technologies[one.key], need, lang, open_levels, names)

    readable = readable_words(profile, need, open_levels)
    return Answered(
        searched=Searched(
            indexed=shelf.technologies,
            candidates=found,
            judged=outcome.searched.judged,
            took_ms=round((time.perf_counter() - began) * 1000, 1),
            words=tuple(one for one in outcome.searched.words if one in readable),
            general=tuple(one for one in outcome.searched.general if one in readable),
            statistics=outcome.searched.statistics,
            model=outcome.searched.model,
        ),
        answers=tuple(read(one) for one in outcome.answers),
        nothing=_nothing(outcome.nothing, read, readable),
        missing=missing_facts(profile),
    )


def in_words(
    one: matching.Answer,
    technology: Technology,
    need: Need | None,
    lang: Lang,
    open_levels: frozenset[Level],
    names: Names,
) -> Answer:
    """An answer as one reader reads it."""
    return Answer(
        technology=technology,
        grade=one.grade,
        score=one.score,
        prior=one.prior,
        reasons=tuple(
            line(stored(reason, need), lang, open_levels, names) for reason in one.reasons
        ),
        against=tuple(
            line(stored(reason, need), lang, open_levels, names) for reason in one.against
        ),
        missing=one.missing,
    )


def missing_facts(profile: NeedProfile) -> tuple[str, ...]:
    """Facts of a need that criteria ask about and nobody has told."""
    asked = dict.fromkeys(needed for needed, _ in (c.asks for c in CRITERIA) if needed)
    return tuple(name for name in asked if getattr(profile, name) in (None, ()))


def readable_words(
    profile: NeedProfile, need: Need | None, open_levels: frozenset[Level]
) -> frozenset[str]:
    """The tokens of those words of a need that the reader may see."""
    if need is None:
        return frozenset(tokens(f"{profile.title}\n{profile.text}"))
    seen = disclose_at(need, open_levels)
    return frozenset(tokens(f"{seen.get('title') or ''}\n{seen.get('text') or ''}"))


def _nothing(
    nothing: matching.Nothing | None,
    read: Callable[[matching.Answer], Answer],
    readable: frozenset[str],
) -> Nothing | None:
    if nothing is None:
        return None
    return Nothing(
        nearest=read(nothing.nearest) if nothing.nearest else None,
        fails=nothing.fails,
        unmet=tuple(part for part in nothing.unmet if readable.issuperset(tokens(part))),
    )
