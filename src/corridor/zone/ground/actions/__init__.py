"""Deeds on the ground, and what every other word's deeds rest on: record, outbox, versions."""

from corridor.zone.ground.actions.effects import owe, settle
from corridor.zone.ground.actions.importing import (
    advance_import,
    begin_import,
    end_import,
    hold_import,
    note_export,
    remove_mapping,
    save_mapping,
)
from corridor.zone.ground.actions.recording import record, record_access, refuse
from corridor.zone.ground.actions.sealing import seal_day, seal_lines
from corridor.zone.ground.actions.statements import adopt, state, withdraw
from corridor.zone.ground.actions.taking_in import Incoming, Intake, TakenIn, take_in
from corridor.zone.ground.actions.versions import change

__all__ = [
    "Incoming",
    "Intake",
    "TakenIn",
    "adopt",
    "advance_import",
    "begin_import",
    "change",
    "end_import",
    "hold_import",
    "note_export",
    "owe",
    "record",
    "record_access",
    "refuse",
    "remove_mapping",
    "save_mapping",
    "seal_day",
    "seal_lines",
    "settle",
    "state",
    "take_in",
    "withdraw",
]
