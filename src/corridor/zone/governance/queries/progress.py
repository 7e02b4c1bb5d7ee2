from dataclasses import dataclass
from datetime import date

from corridor.zone.governance.models import Action
from corridor.zone.governance.queries.indicators import INDICATORS, Indicator, Value, not_recorded
from corridor.zone.ground.models import COMMONS, Jurisdiction


@dataclass(frozen=True, slots=True)
class Measured:
    """An indicator of an action and what it came to on a day."""

    code: str
    value: Value


def progress(action: Action, *, on: date) -> list[Measured]:
    """The indicators of an action as they stand on a day.

    An indicator that nothing computes yet is unknown, and says so. What is about borders is
    left out in a zone that has none.
    """
    several = Jurisdiction.objects.exclude(code=COMMONS).count() > 1
    return [
        Measured(code, INDICATORS.get(code, Indicator(code, not_recorded)).measure(on))
        for code in action.indicators
        if several or code != "contracts_across_borders"
    ]
