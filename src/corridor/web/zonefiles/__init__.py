"""The files that describe a zone: read, checked, loaded into the database, written back.

A zone is a folder of TOML files. They seed the database; afterwards the database is the truth,
and ``write_zone`` writes files from it. Nothing here needs Django but loading and writing.
"""

from corridor.web.zonefiles.checking import ZoneFiles, check_zone
from corridor.web.zonefiles.errors import BadZoneFiles, FolderInUse, ZoneFilesError
from corridor.web.zonefiles.open_entries import Undecided, undecided
from corridor.web.zonefiles.problems import Problem
from corridor.web.zonefiles.starting import start_zone

__all__ = [
    "BadZoneFiles",
    "FolderInUse",
    "Problem",
    "Undecided",
    "ZoneFiles",
    "ZoneFilesError",
    "check_zone",
    "start_zone",
    "undecided",
]
