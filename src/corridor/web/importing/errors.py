"""Why a file, a row or a cell could not be taken in.

* ImportFailure          nothing of the file was read; ``values`` go into the sentence
  - UnknownFormat        the name ends in nothing that is read
  - BadEncoding          neither UTF-8 nor GB18030, with the byte and line where it breaks
  - EmptyFile            there is nothing in it
  - NoHeader             no column is one that is known
  - BadWorkbook          the XLSX cannot be opened
  - NoSuchSheet          the workbook has no sheet of that name
  - TooManyColumns       keys of JSON objects that are no columns
  - NoSuchColumn         a given mapping names a column that the file lacks
  - NoSuchField          a given mapping names a field that the records lack
  - NoSuchMapping        nothing is saved under that name
  - FieldMissing         no column is what every record must have
  - BadConstant          a value given for every row cannot be read
  - ZoneNotLoaded        the zone's files have not been loaded yet
* Unreadable             one cell
* RowFault               one row: it goes to the rejects
"""

from typing import Any


class ImportFailure(Exception):
    code = "import"

    def __init__(self, **values: Any) -> None:
        super().__init__(", ".join(f"{name}: {value}" for name, value in values.items()))
        self.values = values


class UnknownFormat(ImportFailure):
    code = "import.unknown_format"


class BadEncoding(ImportFailure):
    code = "import.bad_encoding"


class EmptyFile(ImportFailure):
    code = "import.empty_file"


class NoHeader(ImportFailure):
    code = "import.no_header"


class BadWorkbook(ImportFailure):
    code = "import.bad_workbook"


class NoSuchSheet(ImportFailure):
    code = "import.no_such_sheet"


class TooManyColumns(ImportFailure):
    code = "import.too_many_columns"


class NoSuchColumn(ImportFailure):
    code = "import.no_such_column"


class NoSuchField(ImportFailure):
    code = "import.no_such_field"


class NoSuchMapping(ImportFailure):
    code = "import.no_such_mapping"


class FieldMissing(ImportFailure):
    code = "import.field_missing"


class BadConstant(ImportFailure):
    code = "import.bad_constant"


class ZoneNotLoaded(ImportFailure):
    code = "import.zone_not_loaded"


class Unreadable(Exception):
    """A cell that does not say what its field can hold. ``fatal`` refuses the whole row."""

    def __init__(self, code: str, *, fatal: bool = False, **values: Any) -> None:
        super().__init__(code)
        self.code, self.fatal, self.values = code, fatal, values


class RowFault(Exception):
    """A row that cannot be a record; ``column`` is named where one is to blame."""

    def __init__(self, code: str, column: str | None = None, **values: Any) -> None:
        super().__init__(code)
        self.code, self.column, self.values = code, column, values
