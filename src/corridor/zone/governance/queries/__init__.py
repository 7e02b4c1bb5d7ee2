"""Questions about actions and indicators."""

from corridor.zone.governance.queries.actions import actions
from corridor.zone.governance.queries.indicators import INDICATORS, Indicator, Value, measure
from corridor.zone.governance.queries.progress import Measured, progress

__all__ = ["INDICATORS", "Indicator", "Measured", "Value", "actions", "measure", "progress"]
