"""Mappings kept under a name."""

from corridor.web.importing.errors import NoSuchMapping
from corridor.zone.ground.models import ColumnMapping


def saved_mapping(kind: str, name: str) -> dict[str, str]:
    """Column → field in the order in which they were saved. Raises NoSuchMapping."""
    found = ColumnMapping.objects.filter(kind=kind, name=name).first()
    if found is None:
        raise NoSuchMapping(name=name, kind=kind)
    return {column: field for column, field in found.columns}
