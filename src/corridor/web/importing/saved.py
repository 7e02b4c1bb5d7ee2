"""Mappings kept under a name, for import and export alike."""

from collections.abc import Mapping

from corridor.web.importing.errors import NoSuchField, NoSuchMapping
from corridor.web.importing.export_fields import EXPORTS
from corridor.web.importing.fields import KINDS
from corridor.zone.ground.actions import remove_mapping, save_mapping
from corridor.zone.ground.models import ColumnMapping
from corridor.zone.ground.permissions import SYSTEM


def saved_mapping(kind: str, name: str) -> dict[str, str]:
    """Column → field in the order in which they were saved. Raises NoSuchMapping."""
    found = ColumnMapping.objects.filter(kind=kind, name=name).first()
    if found is None:
        raise NoSuchMapping(name=name, kind=kind)
    return {column: field for column, field in found.columns}


def all_mappings() -> list[tuple[str, str, dict[str, str]]]:
    """Kind, name and columns of every mapping."""
    found = ColumnMapping.objects.order_by("kind", "name")
    return [(one.kind, one.name, dict(one.columns)) for one in found]


def keep_mapping(kind: str, name: str, columns: Mapping[str, str]) -> None:
    """Save a mapping. Raises NoSuchField for one that can be neither read nor written."""
    known = {*KINDS[kind].fields, *EXPORTS[kind].fields, *EXPORTS[kind].asked_for}
    for field in columns.values():
        if field not in known:
            raise NoSuchField(field=field, fields=", ".join(sorted(known)))
    save_mapping(kind=kind, name=name, columns=columns, by=SYSTEM)


def drop_mapping(kind: str, name: str) -> None:
    """Forget a mapping. Raises NoSuchMapping."""
    try:
        remove_mapping(kind=kind, name=name, by=SYSTEM)
    except ColumnMapping.DoesNotExist:
        raise NoSuchMapping(name=name, kind=kind) from None
