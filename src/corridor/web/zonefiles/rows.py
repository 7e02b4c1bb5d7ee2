"""Entries as rows of the database, and rows as entries; follows the table of kinds."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from django.db.models import Model

from corridor.web.zonefiles.shape import KINDS, Field, Kind, Values
from corridor.zone.governance.models import Action
from corridor.zone.ground.models import (
    COMMONS,
    CalendarDay,
    Category,
    ClassificationVersion,
    Jurisdiction,
    OpenDecision,
    Source,
    Statement,
)
from corridor.zone.parties.models import Park, PublicBody, Town

MODELS: dict[str, type[Model]] = {
    "source": Source,
    "jurisdiction": Jurisdiction,
    "body": PublicBody,
    "park": Park,
    "town": Town,
    "version": ClassificationVersion,
    "category": Category,
    "action": Action,
    "day": CalendarDay,
    "statement": Statement,
    "decision": OpenDecision,
}
"""Kind → where its entries are kept. Part decisions are entries of their own."""

Stored = dict[str, tuple[int, Values]]
"""Identity → primary key and values of what the database holds of a kind."""


class StoredZone:
    """Everything of a zone that the database holds, by kind and identity."""

    def __init__(self) -> None:
        self.kinds: dict[str, Stored] = {}
        self._names: dict[str, dict[int, str]] = {}
        self._statement_ids: dict[str, int] = {}
        for kind in MODELS:
            self._read(KINDS[kind])

    def key_of(self, kind: str, identity: str) -> int | None:
        """The primary key of what an entry refers to; none while it is not written yet."""
        found = self.kinds[kind].get(identity)
        if found is None and kind == "statement":
            return self._statement_ids.get(identity)
        return found[0] if found else None

    def written(self, kind: str, identity: str, key: int, values: Values) -> None:
        """Remember a row that has just been written."""
        self.kinds[kind][identity] = (key, values)
        if kind == "statement" and "id" in values:
            self._statement_ids[values["id"]] = key

    def _read(self, kind: Kind) -> None:
        self.kinds[kind.name], self._names[kind.name] = {}, {}
        for row in _rows(kind.name):
            values = self._values(kind, row)
            identity = kind.identity(values)
            self._names[kind.name][row.pk] = values["id"] if kind.name == "statement" else identity
            self.written(kind.name, identity, row.pk, values)

    def _values(self, kind: Kind, row: Model) -> Values:
        values: Values = {}
        for field in kind.fields:
            value = self._value(field, row)
            if value is not None and value != []:
                values[field.name] = value
        return values

    def _value(self, field: Field, row: Model) -> Any:
        column = field.column or field.name
        if field.type == "reference":
            key = getattr(row, f"{field.name}_id")
            return None if key is None else self._names[str(field.of)][key]
        if field.type == "both":
            if not hasattr(row, f"{column}_zh"):
                return None
            pair = {lang: getattr(row, f"{column}_{lang}") for lang in ("zh", "en")}
            return None if None in pair.values() else pair
        value = getattr(row, column, None)
        if isinstance(value, datetime):
            return value.astimezone(UTC)
        if isinstance(value, dict):
            return {lang: value[lang] for lang in ("zh", "en")}
        return value


def _rows(kind: str) -> Iterable[Model]:
    """Rows of a kind, what is referred to before what refers to it."""
    rows = MODELS[kind]._default_manager.order_by("pk")
    return rows.exclude(code=COMMONS) if kind == "jurisdiction" else rows


def columns(kind: Kind, values: Values, zone: StoredZone) -> dict[str, Any]:
    """An entry's values by the names of the model's columns."""
    return dict(_columns(kind, values, zone))


def _columns(kind: Kind, values: Values, zone: StoredZone) -> Iterator[tuple[str, Any]]:
    for field in kind.fields:
        if field.name not in values:
            continue
        value, column = values[field.name], field.column or field.name
        if field.type == "reference":
            yield f"{field.name}_id", zone.key_of(str(field.of), value)
        elif field.type == "both":
            yield from ((f"{column}_{lang}", value[lang]) for lang in ("zh", "en"))
        else:
            yield column, value
