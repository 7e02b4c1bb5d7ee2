"""The nouns that every other word stands on."""

from corridor.zone.ground.models.calendar import CalendarDay
from corridor.zone.ground.models.classification import Category, ClassificationVersion
from corridor.zone.ground.models.identity import PublicIdField, new_id
from corridor.zone.ground.models.imports import ColumnMapping, ImportRun
from corridor.zone.ground.models.jurisdiction import COMMONS, Jurisdiction
from corridor.zone.ground.models.open_decision import OpenDecision
from corridor.zone.ground.models.outbox import OutboxMessage
from corridor.zone.ground.models.record import AccessEntry, DayHead, RecordLine, RecordValue
from corridor.zone.ground.models.source import Source
from corridor.zone.ground.models.statement import Statement
from corridor.zone.ground.models.stored_file import StoredFile
from corridor.zone.ground.models.thing import Thing

__all__ = [
    "COMMONS",
    "AccessEntry",
    "CalendarDay",
    "Category",
    "ClassificationVersion",
    "ColumnMapping",
    "DayHead",
    "ImportRun",
    "Jurisdiction",
    "OpenDecision",
    "OutboxMessage",
    "PublicIdField",
    "RecordLine",
    "RecordValue",
    "Source",
    "Statement",
    "StoredFile",
    "Thing",
    "new_id",
]
