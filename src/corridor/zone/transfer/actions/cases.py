from datetime import date
from typing import Any

from django.db import transaction

from corridor.zone.demand.errors import NotOpen
from corridor.zone.demand.models import Need
from corridor.zone.ground.actions import change, owe, record, refuse
from corridor.zone.ground.permissions import Acting, Permission
from corridor.zone.ground.queries import setting, working_day_after
from corridor.zone.parties.models import Person
from corridor.zone.transfer.errors import AlreadyInCase, CaseNotOpen
from corridor.zone.transfer.models import Case, Match
from corridor.zone.transfer.permissions import may_move_case, may_open_case

ANSWER_WITHIN = 2
"""Working days until a broker owes a first answer, where the zone has set nothing else."""

_GOING = (Case.State.OPEN, Case.State.TALKING)
_WAITING = (Need.State.PUBLISHED, Need.State.IN_CASE)
"""States of a need in which a broker may take one of its matches on."""


def open_case(*, match: Match, broker: Person, on: date, by: Acting) -> Case:
    """A broker takes a match on, and the clock for the first answer begins.

    Raises:
        AlreadyInCase: the match has a case; the error holds it.
        NotOpen: the need was taken back, or has come to a contract or an end.
    """
    if not may_open_case(by):
        refuse(Permission.OPEN_CASE, subject=match.public_id, chain=match.steward.code, by=by)
    with transaction.atomic():
        locked = Match.objects.select_for_update().get(pk=match.pk)
        taken = Case.objects.filter(match=locked).first()
        if taken is not None:
            raise AlreadyInCase(taken)
        need = Need.objects.select_for_update().get(pk=locked.need_id)
        if need.state not in _WAITING:
            raise NotOpen(need.state)
        due = working_day_after(on, setting("answer_within", on=on, otherwise=ANSWER_WITHIN))
        case = Case.objects.create(
            match=locked,
            broker=broker,
            steward=locked.steward,
            state=Case.State.OPEN,
            answer_due_on=due.day,
            due_is_provisional=due.provisional,
        )
        case.involved.set(locked.involved.all())
        _need_is(need, Need.State.IN_CASE)
        _record("case.opened", case, by, after={"match": match.public_id, "due": str(due.day)})
    return case


def move_case(*, case: Case, state: str, expected: int, by: Acting) -> Case:
    """Say how far a case has come."""
    _check(case, by)
    with transaction.atomic():
        before = change(case, expected=expected, state=state)
        _record("case.moved", case, by, before=before, after={"state": state})
    return case


def close_case(*, case: Case, reason: str, expected: int, by: Acting) -> Case:
    """End a case without a contract; the need is open again, unless another case carries it."""
    _check(case, by)
    with transaction.atomic():
        before = change(case, expected=expected, state=Case.State.CLOSED, close_reason=reason)
        need = Need.objects.select_for_update().get(pk=case.match.need_id)
        others = Case.objects.filter(match__need=need, state__in=_GOING)
        if need.state == Need.State.IN_CASE and not others.exists():
            _need_is(need, Need.State.PUBLISHED)
        _record("case.closed", case, by, before=before, after={"reason": reason})
    return case


def _check(case: Case, by: Acting) -> None:
    if not may_move_case(by, case):
        refuse(Permission.MOVE_CASE, subject=case.public_id, chain=case.steward.code, by=by)
    if case.state not in _GOING:
        raise CaseNotOpen(case.state)


def _need_is(need: Need, state: str) -> None:
    if need.state != state:
        change(need, expected=need.version, state=state)
        owe("index", [need.public_id])


def _record(deed: str, case: Case, by: Acting, **values: Any) -> None:
    record(deed, subject=case.public_id, chain=case.steward.code, by=by, **values)
