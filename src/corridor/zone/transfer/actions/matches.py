from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from corridor.zone.demand.models import Need
from corridor.zone.ground.actions import change, record, refuse
from corridor.zone.ground.permissions import Acting, Permission
from corridor.zone.supply.models import Technology
from corridor.zone.transfer.models import Match
from corridor.zone.transfer.permissions import may_save_matches


@dataclass(frozen=True, slots=True)
class Judged:
    """A technology as it was judged for a need: what a match keeps."""

    technology: Technology
    grade: str
    score: int
    prior: int
    reasons: list[dict[str, Any]]
    against: list[dict[str, Any]]
    model_version: str
    statistics_version: str


def propose_matches(*, need: Need, judged: Sequence[Judged], by: Acting) -> list[Match]:
    """Keep the answers to a need. A pair that was kept before is judged anew, not doubled."""
    if not may_save_matches(by, need):
        refuse(Permission.SAVE_MATCHES, subject=need.public_id, chain=need.steward.code, by=by)
    with transaction.atomic():
        kept = [_keep(need, one) for one in judged]
        record(
            "matches.proposed",
            subject=need.public_id,
            chain=need.steward.code,
            by=by,
            after={match.public_id: match.score for match in kept},
        )
    return kept


def _keep(need: Need, judged: Judged) -> Match:
    match, created = Match.objects.select_for_update().get_or_create(
        need=need,
        technology=judged.technology,
        defaults={
            "steward": need.steward,
            "state": Match.State.PROPOSED,
            "need_version": need.version,
            "technology_version": judged.technology.version,
            **_values(judged),
        },
    )
    if not created:
        change(
            match,
            expected=match.version,
            need_version=need.version,
            technology_version=judged.technology.version,
            **_values(judged),
        )
    match.involved.add(need.steward, judged.technology.steward)
    return match


def _values(judged: Judged) -> dict[str, Any]:
    return {
        "grade": judged.grade,
        "score": judged.score,
        "prior": judged.prior,
        "reasons": judged.reasons,
        "against": judged.against,
        "model_version": judged.model_version,
        "statistics_version": judged.statistics_version,
    }


def decline(*, match: Match, reason: str, expected: int, by: Acting) -> Match:
    """An answer does not help; the reason is kept and goes back to whoever offered it."""
    chain = match.steward.code
    if not may_save_matches(by, match.need):
        refuse(Permission.SAVE_MATCHES, subject=match.public_id, chain=chain, by=by)
    with transaction.atomic():
        before = change(match, expected=expected, state=Match.State.DECLINED, decline_reason=reason)
        after = {"state": match.state, "decline_reason": reason}
        record(
            "match.declined",
            subject=match.public_id,
            chain=chain,
            by=by,
            before=before,
            after=after,
        )
    return match
