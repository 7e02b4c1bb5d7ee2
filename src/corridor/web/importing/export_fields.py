"""Which fields of each kind of record can be written to a file, and how each is read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from corridor.web.importing.sums import Sum
from corridor.zone.demand.models import Level, Need
from corridor.zone.demand.queries import disclose
from corridor.zone.demand.queries import visible_to as needs_visible_to
from corridor.zone.ground.permissions import PUBLIC, Acting
from corridor.zone.parties.queries import visible_to as organisations_visible_to
from corridor.zone.supply.queries import experts, instruments, technologies

Seen = Mapping[str, Any]
Read = Callable[[Any, Seen], Any]
_ORDER = tuple(Level)


@dataclass(frozen=True, slots=True)
class Exported:
    """``records`` are those that one may know of; ``seen`` what may be read of one of them;
    ``confidential`` which of that is beyond what everyone with an account may read."""

    fields: Mapping[str, Read]
    asked_for: Mapping[str, Read]
    """Fields that are written only where a mapping names them."""
    records: Callable[[Acting], QuerySet[Any]]
    seen: Callable[[Any, Acting, Level], Seen]
    confidential: Callable[[Any, Seen], list[str]] = lambda thing, seen: []


def _need_as_seen(need: Need, by: Acting, level: Level) -> Seen:
    """What both the acting person and the file's level let through."""
    levels = frozenset(_ORDER[: _ORDER.index(level) + 1])
    allowed = disclose(need, PUBLIC, also=levels).values
    return {name: value for name, value in disclose(need, by).values.items() if name in allowed}


def _confidential(need: Need, seen: Seen) -> list[str]:
    open_to_all = disclose(need, PUBLIC, also=frozenset({Level.PUBLIC, Level.REGISTERED}))
    return [n for n, value in seen.items() if n in open_to_all.hidden and value is not None]


def _all_seen(thing: Any, by: Acting, level: Level) -> Seen:
    return {}


def _own(name: str) -> Read:
    return lambda thing, seen: getattr(thing, name)


def _levelled(name: str) -> Read:
    return lambda thing, seen: seen.get(name)


def _behind(level_of: str, name: str) -> Read:
    """A column of a need that is read only where the field it belongs to may be."""
    return lambda thing, seen: getattr(thing, name) if level_of in seen else None


def _code(name: str) -> Read:
    return lambda thing, seen: related.code if (related := getattr(thing, name)) else None


def _place_code(name: str) -> Read:
    return lambda thing, seen: (
        related.code if "place" in seen and (related := getattr(thing, name)) else None
    )


def _budget(low: bool, high: bool) -> Read:
    def read(need: Any, seen: Seen) -> Sum | None:
        budget = seen.get("budget")
        return _sum(budget[0], budget[1], budget[2], low, high) if budget else None

    return read


def _asks(low: bool, high: bool) -> Read:
    return lambda thing, seen: _sum(thing.asks_min, thing.asks_max, thing.currency, low, high)


def _sum(
    least: int | None, most: int | None, currency: str | None, low: bool, high: bool
) -> Sum | None:
    """The amount between two ends, or one end alone; None where it is not known."""
    if not (low and high):
        end = least if low else most
        return None if end is None else Sum(end, end, currency or "CNY")
    return None if least is None and most is None else Sum(least, most, currency or "CNY")


def _budget_currency(need: Any, seen: Seen) -> str | None:
    budget = seen.get("budget")
    return budget[2] if budget else None


def _parameters(need: Any, seen: Seen) -> list[dict[str, Any]] | None:
    told = [
        {
            "name": one.name,
            "comparator": one.comparator,
            "value": str(one.value.normalize()),
            "value_to": None if one.value_to is None else str(one.value_to.normalize()),
            "unit": one.unit,
        }
        for one in seen.get("parameters") or ()
    ]
    return told or None


def _organisation(need: Any, seen: Seen) -> str | None:
    organisation = seen.get("organisation")
    return str(organisation) if organisation else None


def _owner(thing: Any, seen: Seen) -> str | None:
    return thing.owner_name or (str(thing.owner) if thing.owner else None)


def _owner_code(thing: Any, seen: Seen) -> str | None:
    return thing.owner.uscc if thing.owner else None


def _organisation_code(need: Any, seen: Seen) -> str | None:
    organisation = seen.get("organisation")
    return organisation.uscc if organisation else None


def _representative(organisation: Any, seen: Seen) -> str | None:
    person = organisation.legal_representative
    return person.name if person else None


_ORIGIN = {"id": _own("origin_id"), "public_id": _own("public_id"), "origin": _own("origin")}
_NEED_ORIGIN = _ORIGIN
_OFFERED: dict[str, Read] = {
    "owner": _owner,
    "industries": _own("industries"),
    "jurisdiction": _code("jurisdiction"),
    "park": _code("park"),
    "place": _own("place"),
    "title_other": _own("title_other"),
    "lang": _own("lang"),
    "state": _own("state"),
    "steward": _code("steward"),
    "demonstration": _own("demonstration"),
}

NEED_FIELDS: dict[str, Read] = {
    **_NEED_ORIGIN,
    "title": _levelled("title"),
    "text": _levelled("text"),
    "organisation": _organisation,
    "contact": _levelled("contact"),
    "industry": _levelled("industry"),
    "budget_min": _budget(low=True, high=False),
    "budget_max": _budget(low=False, high=True),
    "currency": _budget_currency,
    "pays": _levelled("pays"),
    "deadline": _levelled("deadline"),
    "trl_wanted": _levelled("trl_wanted"),
    "parameters": _parameters,
    "jurisdiction": _place_code("jurisdiction"),
    "park": _place_code("park"),
    "place": _behind("place", "place"),
    "title_other": _behind("title", "title_other"),
    "lang": _own("lang"),
    "levels": lambda need, seen: need.levels or None,
    "state": _own("state"),
    "published_on": _own("published_on"),
    "demonstration": _own("demonstration"),
}
TECHNOLOGY_FIELDS: dict[str, Read] = {
    **_ORIGIN,
    **{name: _own(name) for name in ("title", "text", "kind", "ipc", "keywords")},
    **{name: _own(name) for name in ("patent_number", "trl", "legal_state", "legal_until")},
    "asks_min": _asks(low=True, high=False),
    "asks_max": _asks(low=False, high=True),
    "currency": _own("currency"),
    "published_on": _own("published_on"),
    **_OFFERED,
}
EXPERT_FIELDS: dict[str, Read] = {
    **_ORIGIN,
    **{name: _own(name) for name in ("name", "title", "fields")},
    **_OFFERED,
}
INSTRUMENT_FIELDS: dict[str, Read] = {
    **_ORIGIN,
    **{name: _own(name) for name in ("name", "model", "functions", "price_text")},
    "open_to_outside": _own("open_to_outside"),
    **_OFFERED,
}
ORGANISATION_FIELDS: dict[str, Read] = {
    **_ORIGIN,
    **{name: _own(name) for name in ("name_zh", "name_en", "kind", "uscc", "uscc_missing")},
    "jurisdiction": _code("jurisdiction"),
    "park": _code("park"),
    "town_code": _code("town"),
    **{name: _own(name) for name in ("place", "industry", "staff", "about_zh", "about_en")},
    "demonstration": _own("demonstration"),
}
NEED_ASKED_FOR: dict[str, Read] = {
    "budget": _budget(low=True, high=True),
    "uscc": _organisation_code,
}
TECHNOLOGY_ASKED_FOR: dict[str, Read] = {
    "asks": _asks(low=True, high=True),
    "uscc": _owner_code,
}
OFFERED_ASKED_FOR: dict[str, Read] = {"uscc": _owner_code}
ORGANISATION_ASKED_FOR: dict[str, Read] = {
    "town": _code("town"),
    "legal_representative": _representative,
}


def _needs(by: Acting) -> QuerySet[Need]:
    return needs_visible_to(by).prefetch_related("parameters").order_by("pk")


def _technologies(by: Acting) -> QuerySet[Any]:
    return technologies(by).select_related("steward").order_by("pk")


def _experts(by: Acting) -> QuerySet[Any]:
    return experts(by).select_related("steward").order_by("pk")


def _instruments(by: Acting) -> QuerySet[Any]:
    return instruments(by).select_related("steward").order_by("pk")


def _organisations(by: Acting) -> QuerySet[Any]:
    return organisations_visible_to(by).select_related("legal_representative").order_by("pk")


EXPORTS: dict[str, Exported] = {
    "needs": Exported(NEED_FIELDS, NEED_ASKED_FOR, _needs, _need_as_seen, _confidential),
    "technologies": Exported(TECHNOLOGY_FIELDS, TECHNOLOGY_ASKED_FOR, _technologies, _all_seen),
    "experts": Exported(EXPERT_FIELDS, OFFERED_ASKED_FOR, _experts, _all_seen),
    "instruments": Exported(INSTRUMENT_FIELDS, OFFERED_ASKED_FOR, _instruments, _all_seen),
    "organisations": Exported(
        ORGANISATION_FIELDS, ORGANISATION_ASKED_FOR, _organisations, _all_seen
    ),
}
