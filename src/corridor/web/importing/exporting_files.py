"""What ``corridor export`` does with its options."""

from corridor.web.importing.errors import NoSuchField
from corridor.web.importing.export_fields import EXPORTS
from corridor.web.importing.exporting import Export, all_columns
from corridor.web.importing.saved import saved_mapping
from corridor.zone.demand.models import Level
from corridor.zone.ground.permissions import SYSTEM


def plan_export(kind: str, to: str, mapping: str | None, form: str, level: str) -> Export:
    """What the installation is to write to a file.

    Raises:
        ImportFailure: there is no such mapping, or a field of it cannot be written.
    """
    columns = all_columns(kind)
    if mapping:
        saved = saved_mapping(kind, mapping)
        columns = list(saved.items())
    known = {**EXPORTS[kind].fields, **EXPORTS[kind].asked_for}
    for _, field in columns:
        if field not in known:
            raise NoSuchField(field=field, fields=", ".join(known))
    return Export(kind, columns, form, Level(level), SYSTEM, to)
