"""What rows only name – organisations, jurisdictions, parks, industries – found in the zone."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db.models import Q

from corridor.web.importing.errors import ZoneNotLoaded
from corridor.web.importing.fields import Told
from corridor.web.importing.shaping import Fault, Shaped
from corridor.zone.ground.actions import Incoming
from corridor.zone.ground.models import COMMONS, Category, Jurisdiction
from corridor.zone.ground.permissions import Acting
from corridor.zone.parties.models import Organisation, Town
from corridor.zone.parties.queries import parks, visible_to

INDUSTRY_SCHEME = "industry_map"
_ASKED_AT_ONCE = 500
_CONTACT = 200
_WHERE = frozenset({"jurisdiction", "park", "place", "town"})


class References:
    """Everything small is read once; organisations are asked for batch by batch."""

    def __init__(self, kind: str, origin: str, fields: frozenset[str], by: Acting) -> None:
        self._kind, self._origin, self._fields, self._by = kind, origin, fields, by
        commons = Jurisdiction.objects.filter(code=COMMONS).first()
        if commons is None:
            raise ZoneNotLoaded
        self._commons = commons
        everywhere = Jurisdiction.objects.exclude(code=COMMONS)
        self._jurisdictions = _by_name(everywhere, ("code", "name_zh", "name_en", "division_code"))
        self._parks = _by_name(parks(), ("code", "name_zh", "name_en"))
        self._towns = _by_name(Town.objects.select_related("jurisdiction"), ("code", "name_zh"))
        categories = Category.objects.filter(version__scheme=INDUSTRY_SCHEME)
        self._industries = {
            name: category.code
            for category in categories
            for name in (category.code, category.name_zh, category.name_en)
        }

    def resolve(self, rows: Sequence[Shaped]) -> tuple[list[Incoming], list[Fault]]:
        """Rows as the zone's actions take them, and what they name that is not known here."""
        organisations = self._organisations(rows)
        incoming, faults = [], []
        for row in rows:
            unknown: list[tuple[str, str]] = []
            incoming.append(self._one(row, organisations, unknown))
            faults += [
                Fault(row.row, field, "reference.unknown", {"name": name}, True, row.cells)
                for field, name in unknown
            ]
        return incoming, faults

    def _one(
        self,
        row: Shaped,
        organisations: Mapping[str, Organisation],
        unknown: list[tuple[str, str]],
    ) -> Incoming:
        told, values = row.told, dict(row.told.values)
        owner = _owner(told, organisations)
        place = values.get("place")
        jurisdiction = _find(self._jurisdictions, told.jurisdiction, "jurisdiction", unknown)
        park = _find(self._parks, told.park, "park", unknown) or self._parks.get(place or "")
        town = _find(self._towns, told.town, "town", unknown)
        if jurisdiction is None:
            jurisdiction = (
                (park.jurisdiction if park else None)
                or (town.jurisdiction if town else None)
                or self._jurisdictions.get(place or "")
            )
        steward = jurisdiction
        if jurisdiction is None and owner is not None and not told.jurisdiction and not place:
            jurisdiction, park = owner.jurisdiction, park or owner.park
            if self._kind == "needs" or owner.origin == self._origin:
                steward = jurisdiction
        steward = steward or self._commons
        placed = {
            "steward_id": steward.pk,
            "jurisdiction_id": jurisdiction.pk if jurisdiction else None,
            "park_id": park.pk if park else None,
        }
        # A file that does not say where does not move a record that is somewhere.
        says_where = jurisdiction is not None or bool(self._fields & _WHERE)
        values |= {
            **(placed if says_where else {}),
            **self._owned(told, values, owner),
            **self._in_town(town),
            **self._in_industries(values, unknown),
        }
        involved = {one.pk for one in (steward, jurisdiction, owner and owner.jurisdiction) if one}
        return Incoming(
            row.row,
            row.origin_id,
            values,
            frozenset(involved - {self._commons.pk}),
            told.parts,
            {**told.fresh, **({} if says_where else placed)},
            self._sourced(told),
        )

    def _owned(
        self, told: Told, values: Mapping[str, Any], owner: Organisation | None
    ) -> dict[str, Any]:
        if not self._fields & {"owner", "organisation", "uscc"} or self._kind == "organisations":
            return {}
        key = owner.pk if owner else None
        if self._kind != "needs":
            named = told.owner if owner is None or told.owner in _names(owner) else None
            return {
                "owner_id": key,
                "owner_name": named or (told.owner_code if not owner else None),
            }
        # A need has no name of an owner beside the register; who posted it can still be reached.
        name = told.owner or told.owner_code
        contact = values.get("contact")
        if owner is not None or name is None:
            return {"organisation_id": key}
        both = f"{name}，{contact}" if contact else name
        return {"organisation_id": None, "contact": both if len(both) <= _CONTACT else name}

    def _in_town(self, town: Town | None) -> dict[str, Any]:
        return {"town_id": town.pk if town else None} if "town" in self._fields else {}

    def _in_industries(
        self, values: Mapping[str, Any], unknown: list[tuple[str, str]]
    ) -> dict[str, Any]:
        found: dict[str, Any] = {}
        if values.get("industry") is not None:
            found["industry"] = self._industry(values["industry"], "industry", unknown)
        if values.get("industries") is not None:
            codes = [self._industry(name, "industries", unknown) for name in values["industries"]]
            found["industries"] = list(dict.fromkeys(code for code in codes if code)) or None
        return found

    def _industry(self, name: str, field: str, unknown: list[tuple[str, str]]) -> str | None:
        if not self._industries and name.isascii() and name.isidentifier():
            return name  # a zone that has no map yet cannot say that a code is wrong
        code: str | None = _find(self._industries, name, field, unknown)
        return code

    def _sourced(self, told: Told) -> dict[str, dict[str, str | None]]:
        if not told.sources:
            return {}
        sources = {name: self._origin if known else None for name, known in told.sources.items()}
        return {"field_sources": sources}

    def _organisations(self, rows: Sequence[Shaped]) -> dict[str, Organisation]:
        """Organisations by id at this origin, credit code and exact name; the id counts first."""
        asked = {name for row in rows for name in (row.told.owner, row.told.owner_code) if name}
        found: dict[str, Organisation] = {}
        names = sorted(asked)
        for start in range(0, len(names), _ASKED_AT_ONCE):
            part = names[start : start + _ASKED_AT_ONCE]
            matches = visible_to(self._by).filter(
                Q(origin=self._origin, origin_id__in=part)
                | Q(uscc__in=part)
                | Q(name_zh__in=part)
                | Q(name_en__in=part)
            )
            for organisation in matches.order_by("pk"):
                for name in (organisation.uscc, *_names(organisation)):
                    if name:
                        found.setdefault(name, organisation)
                if organisation.origin == self._origin and organisation.origin_id:
                    found[organisation.origin_id] = organisation
        return found


def _owner(told: Told, organisations: Mapping[str, Organisation]) -> Organisation | None:
    named = (organisations.get(name) for name in (told.owner_code, told.owner) if name)
    return next((organisation for organisation in named if organisation), None)


def _names(organisation: Organisation) -> tuple[str | None, ...]:
    return organisation.name_zh, organisation.name_en


def _by_name(things: Iterable[Any], names: Sequence[str]) -> dict[str, Any]:
    return {str(key): thing for thing in things for name in names if (key := getattr(thing, name))}


def _find(
    known: Mapping[str, Any], name: str | None, field: str, unknown: list[tuple[str, str]]
) -> Any:
    if name is None:
        return None
    found = known.get(name)
    if found is None:
        unknown.append((field, name))
    return found
