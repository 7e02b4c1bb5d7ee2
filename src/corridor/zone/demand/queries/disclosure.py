"""A need as one reader may see it: pages, exports, the index and reasons all read this."""

from dataclasses import dataclass
from typing import Any

from corridor.zone.demand.models import DEFAULT_LEVELS, Level, Need
from corridor.zone.demand.permissions import level_of, levels_open_to
from corridor.zone.ground.permissions import Acting


@dataclass(frozen=True, slots=True)
class Disclosed:
    """The levelled fields of a need: ``values`` may be read, ``hidden`` only named."""

    public_id: str
    values: dict[str, Any]
    hidden: dict[str, Level]

    def get(self, field: str) -> Any:
        """The value of a field that may be read and is known, else nothing."""
        return self.values.get(field)


def disclose(need: Need, acting: Acting, *, also: frozenset[Level] = frozenset()) -> Disclosed:
    """What ``acting`` may read of a need; ``also`` are levels that a case opens to them."""
    return disclose_at(need, levels_open_to(acting, need) | also)


def disclose_at(need: Need, levels: frozenset[Level]) -> Disclosed:
    """What may be read of a need by whoever the levels are open to."""
    values, hidden = {}, {}
    for field in DEFAULT_LEVELS:
        level = level_of(need, field)
        if level in levels:
            values[field] = _read(need, field)
        else:
            hidden[field] = level
    return Disclosed(need.public_id, values, hidden)


def _read(need: Need, field: str) -> Any:
    if field == "budget":
        known = need.budget_min is not None or need.budget_max is not None
        return (need.budget_min, need.budget_max, need.currency) if known else None
    if field == "parameters":
        return list(need.parameters.all())
    if field == "place":
        return need.park or need.jurisdiction or need.place
    return getattr(need, field)
