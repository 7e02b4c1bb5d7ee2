"""Questions about the ground."""

from corridor.zone.ground.queries.calendar import WorkingDay, working_day_after
from corridor.zone.ground.queries.classifications import (
    INDUSTRY_MAP,
    classification_on,
    industries,
    versions,
)
from corridor.zone.ground.queries.clock import end_of, today, zone_time_zone
from corridor.zone.ground.queries.facts import Fact, ever_said, fact, facts, zone_words
from corridor.zone.ground.queries.labels import labels
from corridor.zone.ground.queries.open_decisions import open_decisions
from corridor.zone.ground.queries.outbox import owed
from corridor.zone.ground.queries.record import history, record_hash, verify_chain
from corridor.zone.ground.queries.statements import adopted, setting, statements

__all__ = [
    "INDUSTRY_MAP",
    "Fact",
    "WorkingDay",
    "adopted",
    "classification_on",
    "end_of",
    "ever_said",
    "fact",
    "facts",
    "history",
    "industries",
    "labels",
    "open_decisions",
    "owed",
    "record_hash",
    "setting",
    "statements",
    "today",
    "verify_chain",
    "versions",
    "working_day_after",
    "zone_time_zone",
    "zone_words",
]
