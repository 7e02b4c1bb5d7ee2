"""A checked entry."""

from dataclasses import dataclass

from corridor.web.zonefiles.problems import Place
from corridor.web.zonefiles.shape import KINDS, Values


@dataclass(frozen=True, slots=True)
class Entry:
    """What an entry says, by field, and where it stands."""

    kind: str
    place: Place
    values: Values

    @property
    def identity(self) -> str:
        """Its name among its kind."""
        return KINDS[self.kind].identity(self.values)
