"""What can be told of each kind of record: fields, the column names they are known by, and how
a row of them becomes a record."""

from corridor.web.importing.fields.field import Field, Kind, Told, normal
from corridor.web.importing.fields.kinds import KINDS

__all__ = ["KINDS", "Field", "Kind", "Told", "normal"]
