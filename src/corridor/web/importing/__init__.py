"""Import and export: other people's files into the zone's records, and back out."""

from corridor.web.importing.errors import ImportFailure
from corridor.web.importing.fields import KINDS
from corridor.web.importing.mapping import Mapped, knows, map_columns
from corridor.web.importing.reading import open_table
from corridor.web.importing.running import Job, Report, run_import

__all__ = [
    "KINDS",
    "ImportFailure",
    "Job",
    "Mapped",
    "Report",
    "knows",
    "map_columns",
    "open_table",
    "run_import",
]
