"""From a file to rows: CSV, XLSX and JSON Lines, streamed, each row with its number."""

from corridor.web.importing.reading.opening import FORMATS, open_table
from corridor.web.importing.reading.table import Meter, Row, Table

__all__ = ["FORMATS", "Meter", "Row", "Table", "open_table"]
