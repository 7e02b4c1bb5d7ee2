"""Technologies, experts and instruments as another register tells them, many at once."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction

from corridor.zone.ground.actions import Incoming, Intake, TakenIn, refuse, take_in
from corridor.zone.ground.models import COMMONS
from corridor.zone.ground.permissions import Acting, Permission
from corridor.zone.supply.models import Expert, Instrument, Offered, Technology

_REFUSALS: Mapping[str, str] = {
    "technology_trl_is_a_level": "cell.trl",
}


def import_technologies(*, rows: Sequence[Incoming], origin: str, by: Acting) -> TakenIn:
    """Take in technologies; those of the same origin and id are changed where they differ."""
    return _import(Technology, "technology", rows, origin, by)


def import_experts(*, rows: Sequence[Incoming], origin: str, by: Acting) -> TakenIn:
    """Take in experts; those of the same origin and id are changed where they differ."""
    return _import(Expert, "expert", rows, origin, by)


def import_instruments(*, rows: Sequence[Incoming], origin: str, by: Acting) -> TakenIn:
    """Take in instruments; those of the same origin and id are changed where they differ."""
    return _import(Instrument, "instrument", rows, origin, by)


def _import(
    model: type[Offered], noun: str, rows: Sequence[Incoming], origin: str, by: Acting
) -> TakenIn:
    if not by.has(Permission.IMPORT_RECORDS):
        refuse(Permission.IMPORT_RECORDS, subject=noun, chain=COMMONS, by=by)
    fresh: dict[str, Any] = {"state": Offered.State.PUBLISHED}
    with transaction.atomic():
        return take_in(Intake(model, noun, origin, by, fresh, _REFUSALS), rows)
