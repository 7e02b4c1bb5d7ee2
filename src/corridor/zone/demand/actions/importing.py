"""Needs as another register tells them, many at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django.db import transaction

from corridor.zone.demand.actions.telling import ParameterTold, write_parameters
from corridor.zone.demand.models import Need, NeedParameter
from corridor.zone.ground.actions import Incoming, Intake, TakenIn, refuse, take_in
from corridor.zone.ground.models import COMMONS
from corridor.zone.ground.permissions import Acting, Permission

_REFUSALS: Mapping[str, str] = {
    "need_budget_in_order": "cell.budget_order",
    "need_trl_is_a_level": "cell.trl",
}


class _Parameters:
    """The parameters of a need, which are replaced as a whole."""

    def stored(self, keys: Sequence[int]) -> Mapping[int, list[ParameterTold]]:
        found: defaultdict[int, list[ParameterTold]] = defaultdict(list)
        rows = NeedParameter.objects.filter(need__in=keys).values_list(
            "need_id", *ParameterTold._fields
        )
        for key, *told in rows:
            found[key].append(ParameterTold(*told))
        return defaultdict(list, found)

    def write(self, key: int, parts: Sequence[ParameterTold], *, fresh: bool) -> None:
        write_parameters(key, parts, fresh=fresh)


def import_needs(*, rows: Sequence[Incoming], origin: str, on: date, by: Acting) -> TakenIn:
    """Publish needs on a day; those of the same origin and id are changed where they differ.

    ``parts`` of a row are its parameters (``ParameterTold``), or None where none are spoken of.
    """
    if not by.has(Permission.IMPORT_RECORDS):
        refuse(Permission.IMPORT_RECORDS, subject="need", chain=COMMONS, by=by)
    fresh: dict[str, Any] = {"state": Need.State.PUBLISHED, "published_on": on}
    with transaction.atomic():
        intake = Intake(Need, "need", origin, by, fresh, _REFUSALS, _Parameters())
        return take_in(intake, _leaving_state_of_busy(rows, origin))


def _leaving_state_of_busy(rows: Sequence[Incoming], origin: str) -> list[Incoming]:
    """A need that is dealt with here keeps its state, whatever its origin says."""
    speaking = [row for row in rows if "state" in row.values]
    busy = set(
        Need.objects.filter(origin=origin, origin_id__in=[row.origin_id for row in speaking])
        .exclude(state__in=(Need.State.DRAFT, Need.State.PUBLISHED))
        .values_list("origin_id", flat=True)
    )
    return [_without_state(row) if row.origin_id in busy else row for row in rows]


def _without_state(row: Incoming) -> Incoming:
    return replace(row, values={k: v for k, v in row.values.items() if k != "state"})
