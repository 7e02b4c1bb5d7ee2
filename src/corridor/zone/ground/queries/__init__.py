"""Questions about the ground."""

from corridor.zone.ground.queries.calendar import WorkingDay, working_day_after
from corridor.zone.ground.queries.classifications import classification_on, versions
from corridor.zone.ground.queries.open_decisions import open_decisions
from corridor.zone.ground.queries.outbox import owed
from corridor.zone.ground.queries.record import history, verify_chain
from corridor.zone.ground.queries.statements import adopted, setting, statements

__all__ = [
    "WorkingDay",
    "adopted",
    "classification_on",
    "history",
    "open_decisions",
    "owed",
    "setting",
    "statements",
    "verify_chain",
    "versions",
    "working_day_after",
]
