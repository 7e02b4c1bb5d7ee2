"""Needs and their parameters."""

from corridor.zone.demand.models.levels import DEFAULT_LEVELS, Level
from corridor.zone.demand.models.need import Need, NeedParameter, new_query_code

__all__ = ["DEFAULT_LEVELS", "Level", "Need", "NeedParameter", "new_query_code"]
