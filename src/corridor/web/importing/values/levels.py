"""Levels of disclosure: which field of a need may be read by whom."""

import json
import re
from typing import Any

from corridor.web.importing.errors import Unreadable
from corridor.web.importing.values.texts import clean
from corridor.zone.demand.models import DEFAULT_LEVELS, Level

_PAIR = re.compile(r"\s*(?P<field>\w+)\s*[:：=]\s*(?P<level>\w+)\s*")


def levels(cell: Any, unit: str | None) -> dict[str, str] | None:
    """``{"budget": "broker_only"}``, or ``budget: broker_only; contact: after_nda``.

    What cannot be read refuses the row: the default would show what somebody meant to hide.
    """
    told = cell if isinstance(cell, dict) else _pairs(clean(cell))
    for field, level in told.items():
        if field not in DEFAULT_LEVELS or level not in Level.values:
            raise Unreadable("cell.level", fatal=True, field=str(field), level=str(level))
    return {str(field): str(level) for field, level in told.items()} or None


def _pairs(text: str) -> dict[Any, Any]:
    if text.startswith("{"):
        try:
            told = json.loads(text)
        except ValueError:
            told = {text: ""}
        return told if isinstance(told, dict) else {text: ""}
    pairs: dict[Any, Any] = {}
    for part in re.split("[;；,，\n]+", text):
        if part.strip():
            found = _PAIR.fullmatch(part)
            pairs[found["field"] if found else part] = found["level"] if found else ""
    return pairs
