"""Answers kept as matches, with everything that judged them."""

from dataclasses import replace

from corridor import matching
from corridor.web.engine.answering import SPARE
from corridor.web.engine.judging import find_and_judge, model, offer_of, visible_best
from corridor.web.engine.profiles import profile_of_need
from corridor.web.engine.wording import stored
from corridor.web.indexing import PUBLIC_SHELF, open_shelf
from corridor.web.indexing.levels import shelf_folder
from corridor.zone.demand.models import Need
from corridor.zone.ground.permissions import Acting
from corridor.zone.ground.queries import today
from corridor.zone.transfer.actions import Judged, propose_matches
from corridor.zone.transfer.models import Match


def keep_answers(need: Need, *, by: Acting, top: int = 10) -> list[Match]:
    """Judge a need and keep its best answers, so that a broker can carry one further."""
    shelf = open_shelf(shelf_folder(PUBLIC_SHELF))
    profile = profile_of_need(need, today=today())
    _, judged = find_and_judge(profile, shelf, top + SPARE)
    seen = visible_best(judged, shelf, by, top)
    outcome = matching.answer(
        replace(judged, best=judged.best[[place for place, _ in seen]]),
        [offer_of(technology) for _, technology in seen],
        shelf.statistics,
        model(),
    )
    technologies = {technology.public_id: technology for _, technology in seen}
    return propose_matches(
        need=need,
        by=by,
        judged=[
            Judged(
                technology=technologies[one.key],
                grade=one.grade,
                score=one.score,
                prior=one.prior,
                reasons=[stored(reason, need) for reason in one.reasons],
                against=[stored(reason, need) for reason in one.against],
                model_version=outcome.searched.model,
                statistics_version=outcome.searched.statistics,
            )
            for one in outcome.answers
        ],
    )
