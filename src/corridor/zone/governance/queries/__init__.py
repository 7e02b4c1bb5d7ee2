"""Questions about actions and indicators."""

from corridor.zone.governance.queries.actions import actions
from corridor.zone.governance.queries.indicators import INDICATORS, Indicator, Value, measure

__all__ = ["INDICATORS", "Indicator", "Value", "actions", "measure"]
