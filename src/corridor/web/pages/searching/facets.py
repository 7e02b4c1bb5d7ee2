"""What a list can be filtered by, with names, counts and the address of every choice."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from corridor.search import UNKNOWN
from corridor.web.pages.searching.wanted import Wanted
from corridor.web.words import WORDS, active, word
from corridor.zone.ground.models import COMMONS, Jurisdiction
from corridor.zone.ground.queries import industries
from corridor.zone.parties.queries import parks

CODES = {
    "form": "technology.kind",
    "legal_state": "technology.legal_state",
    "state": "need.state",
    "lang": "supply.lang",
    "trl": "trl",
}
"""Field → the words that its values have, where they are no names of the zone."""
SHOWN = 12
"""Values of a facet that are shown; chosen ones always are."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value: what it is called, how many it would leave, where choosing it leads."""

    value: str
    label: str
    count: int
    chosen: bool
    address: str

    @property
    def unknown(self) -> bool:
        """Whether it stands for the records of which nobody has said."""
        return self.value == UNKNOWN


@dataclass(frozen=True, slots=True)
class Facet:
    """A field that can be filtered by; ``choices`` in the order in which they are read."""

    field: str
    choices: list[Choice]


@dataclass(frozen=True, slots=True)
class Names:
    """What the zone's codes are called, in the zone's own order. Three queries."""

    by_field: dict[str, dict[str, Any]]
    borders: bool
    """Whether the zone has more than one government."""

    @classmethod
    def read(cls) -> "Names":
        """The names as the database has them now."""
        governments = {j.code: j for j in Jurisdiction.objects.all()}
        by_field: dict[str, dict[str, Any]] = {
            "jurisdiction": governments,
            "park": {park.code: park for park in parks()},
            "industries": dict(industries()),
        }
        return cls(by_field, len(governments.keys() - {COMMONS}) > 1)

    def label(self, field: str, value: str) -> str:
        """What a value is called; a code that nobody names stands for itself."""
        if value == UNKNOWN:
            return word("unknown")
        named = self.by_field.get(field, {}).get(value)
        if named is not None:
            return str(named.name_en if active() == "en" else named.name_zh)
        code = f"{CODES.get(field, field)}.{value}"
        return word(code) if code in WORDS else value

    def industries_of(self, codes: list[str] | None) -> list[Any]:
        """The categories of a record, for the words filter ``names``."""
        known = self.by_field["industries"]
        return [known.get(code, code) for code in codes or ()]


def facets_of(counts: Mapping[str, Mapping[str, int]], asked: Wanted, names: Names) -> list[Facet]:
    """The facets of a list, those left out that leave nothing to choose."""
    found = [
        Facet(field, _choices(field, values, asked, names))
        for field, values in counts.items()
        if field != "kind" and (field != "jurisdiction" or names.borders)
    ]
    return [facet for facet in found if len(facet.choices) > 1 or _any_chosen(facet)]


def _any_chosen(facet: Facet) -> bool:
    return any(choice.chosen for choice in facet.choices)


def _choices(field: str, counts: Mapping[str, int], asked: Wanted, names: Names) -> list[Choice]:
    chosen = asked.filters.get(field, ())
    values = dict.fromkeys([*_ordered(field, counts, names)[:SHOWN], *chosen])
    return [
        Choice(
            value,
            names.label(field, value),
            counts.get(value, 0),
            value in chosen,
            asked.toggled(field, value).address,
        )
        for value in values
    ]


def _ordered(field: str, counts: Mapping[str, int], names: Names) -> list[str]:
    """The zone's own order where it has one, levels and years downwards; the unknown last."""
    known = [value for value in counts if value != UNKNOWN]
    order = list(names.by_field.get(field, ()))
    if order:
        known.sort(key=lambda value: order.index(value) if value in order else len(order))
    elif field in ("trl", "year"):
        known.sort(key=lambda value: (value.isdecimal(), value.zfill(9)), reverse=True)
    return [*known, UNKNOWN] if UNKNOWN in counts else known
