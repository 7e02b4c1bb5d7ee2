from corridor.zone.demand.models import DEFAULT_LEVELS, Level, Need
from corridor.zone.demand.permissions import level_of, owns
from corridor.zone.demand.queries import Disclosed
from corridor.zone.ground.actions import record_access
from corridor.zone.ground.permissions import Acting

_CONFIDENTIAL = frozenset({Level.AFTER_INTEREST, Level.AFTER_NDA, Level.BROKER_ONLY})


def note_reading(*, need: Need, shown: Disclosed, by: Acting) -> None:
    """Put in the access log which confidential fields of a need somebody else is shown."""
    if owns(by, need):
        return
    read = [
        field
        for field in DEFAULT_LEVELS
        if level_of(need, field) in _CONFIDENTIAL and shown.get(field) is not None
    ]
    if read:
        record_access(subject=need.public_id, fields=read, by=by)
