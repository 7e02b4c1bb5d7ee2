"""Deeds on the ground, and what every other word's deeds rest on: record, outbox, versions."""

from corridor.zone.ground.actions.effects import owe, settle
from corridor.zone.ground.actions.recording import record, record_access, refuse
from corridor.zone.ground.actions.sealing import seal_day, seal_lines
from corridor.zone.ground.actions.statements import adopt, state, withdraw
from corridor.zone.ground.actions.versions import change

__all__ = [
    "adopt",
    "change",
    "owe",
    "record",
    "record_access",
    "refuse",
    "seal_day",
    "seal_lines",
    "settle",
    "state",
    "withdraw",
]
