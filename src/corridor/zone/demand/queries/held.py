"""Needs that a browser session holds, because it posted them or brought their code."""

from collections.abc import Mapping
from typing import Any

from corridor.zone.demand.models import Need

HELD = "needs"
"""Where a session keeps the public ids, the last first."""


def held_needs(session: Mapping[str, Any]) -> list[Need]:
    """The needs that a session holds, the last first."""
    order = list(session.get(HELD, []))
    found = {n.public_id: n for n in Need.objects.filter(public_id__in=order)} if order else {}
    return [found[public_id] for public_id in order if public_id in found]
