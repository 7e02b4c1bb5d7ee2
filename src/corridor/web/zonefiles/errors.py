"""What can go wrong with a zone's files as a whole.

* ZoneFilesError
  - BadZoneFiles    the files do not describe a zone; carries every problem that was found
  - FolderInUse     files would be written over
"""

from collections.abc import Sequence
from pathlib import Path

from corridor.web.zonefiles.problems import Problem


class ZoneFilesError(Exception):
    code = "zone"


class BadZoneFiles(ZoneFilesError):
    code = "zone.bad_files"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(f"{p.place}: {p.code} {dict(p.values)}" for p in problems))
        self.problems = problems


class FolderInUse(ZoneFilesError):
    code = "zone.folder_in_use"

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder
