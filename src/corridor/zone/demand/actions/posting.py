from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import transaction

from corridor.text import language, tokens
from corridor.zone.demand.actions.telling import (
    NeedTold,
    ParameterTold,
    parameters_kept,
    write_parameters,
)
from corridor.zone.demand.errors import EmptyNeed, NotOpen
from corridor.zone.demand.models import Need
from corridor.zone.demand.permissions import may_edit_need, may_post_need, may_withdraw_need
from corridor.zone.ground.actions import change, owe, record, refuse
from corridor.zone.ground.models import COMMONS, Jurisdiction
from corridor.zone.ground.permissions import Acting, Permission
from corridor.zone.ground.queries import today
from corridor.zone.parties.models import Organisation


def post_need(*, told: NeedTold, by: Acting, organisation: Organisation | None = None) -> Need:
    """Publish a need. Anyone may; without an organisation its query code is the only key to it."""
    if not may_post_need(by):
        refuse(Permission.POST_NEED, subject="need", chain=COMMONS, by=by)
    if not tokens(told.title + told.text):
        raise EmptyNeed
    with transaction.atomic():
        need = Need.objects.create(
            steward=_steward(organisation),
            organisation=organisation,
            jurisdiction=organisation.jurisdiction if organisation else None,
            park=organisation.park if organisation else None,
            lang=language(told.title + told.text),
            state=Need.State.PUBLISHED,
            published_on=today(),
            **told.fields(),
        )
        write_parameters(need.pk, told.parameters, fresh=True)
        need.involved.add(need.steward)
        _record("need.posted", need, by, after=_told(told))
        owe("index", [need.public_id])
    return need


def edit_need(*, need: Need, told: NeedTold, expected: int, by: Acting) -> Need:
    """Change what is told about a need, if nobody else wrote in between."""
    if not may_edit_need(by, need):
        refuse(Permission.EDIT_NEED, subject=need.public_id, chain=need.steward.code, by=by)
    if not tokens(told.title + told.text):
        raise EmptyNeed
    with transaction.atomic():
        parameters = parameters_kept(need)
        before = change(need, expected=expected, **told.fields())
        write_parameters(need.pk, told.parameters, fresh=False)
        before |= {"parameters": _parts(parameters)}
        _record("need.edited", need, by, before=_plain(before), after=_told(told))
        owe("index", [need.public_id])
    return need


def withdraw_need(*, need: Need, expected: int, by: Acting) -> Need:
    """Take a need back: it is no longer shown and no longer answered."""
    if not may_withdraw_need(by, need):
        refuse(Permission.WITHDRAW_NEED, subject=need.public_id, chain=need.steward.code, by=by)
    if need.state not in (Need.State.DRAFT, Need.State.PUBLISHED):
        raise NotOpen(need.state)
    with transaction.atomic():
        before = change(need, expected=expected, state=Need.State.WITHDRAWN)
        _record("need.withdrawn", need, by, before=before, after={"state": need.state})
        owe("index", [need.public_id])
    return need


def _steward(organisation: Organisation | None) -> Jurisdiction:
    if organisation is not None and organisation.jurisdiction is not None:
        return organisation.jurisdiction
    return Jurisdiction.objects.get(code=COMMONS)


def _record(deed: str, need: Need, by: Acting, **values: Any) -> None:
    record(deed, subject=need.public_id, chain=need.steward.code, by=by, **values)


def _told(told: NeedTold) -> dict[str, Any]:
    return _plain(told.fields() | {"parameters": _parts(told.parameters)})


def _parts(told: Sequence[ParameterTold]) -> list[list[str | None]]:
    return [[None if part is None else str(part) for part in one] for one in told]


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in values.items()}
