"""The folder of an index: a pointer file ``current`` and one folder a generation.

A rebuild writes the next generation beside the current one and swaps the pointer by one
rename, so a reader sees the old or the new index whole.
"""

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from corridor.search.errors import IndexBroken, IndexMissing, SchemaMismatch
from corridor.search.schema import SCHEMA_VERSION

_POINTER = "current"
_PREFIX = "generation-"
COMPANION = "companion"
"""Name of a folder in each generation that belongs to the caller."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """Which generation is current, and by which schema it was written."""

    schema: int
    folder: str


def read_pointer(root: Path) -> Pointer:
    """Errors: ``IndexMissing``, ``IndexBroken``, ``SchemaMismatch``."""
    try:
        read = json.loads((root / _POINTER).read_bytes())
        pointer = Pointer(schema=read["schema"], folder=read["folder"])
    except FileNotFoundError:
        raise IndexMissing(root) from None
    except (ValueError, KeyError, TypeError) as error:
        raise IndexBroken(root, error) from error
    if pointer.schema != SCHEMA_VERSION:
        raise SchemaMismatch(root, found=pointer.schema, wanted=SCHEMA_VERSION)
    return pointer


def point_to(root: Path, folder: Path) -> None:
    """Make ``folder`` the current generation, durably and in one step."""
    draft = root / f"{_POINTER}.new"
    text = json.dumps({"schema": SCHEMA_VERSION, "folder": folder.name})
    with draft.open("w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(root / _POINTER)
    _sync(root)


def next_generation(root: Path) -> Path:
    """A new, empty folder; its number is above every other there."""
    numbers = [int(path.name.removeprefix(_PREFIX)) for path in _generations(root)]
    folder = root / f"{_PREFIX}{max(numbers, default=0) + 1:06d}"
    folder.mkdir(parents=True)
    _sync(root)
    return folder


def remove_others(root: Path, current: str) -> None:
    """Old generations and those a killed rebuild left. Readers keep what they have open."""
    for path in _generations(root):
        if path.name != current:
            shutil.rmtree(path, ignore_errors=True)


def _generations(root: Path) -> list[Path]:
    return [path for path in root.glob(f"{_PREFIX}*") if path.name.removeprefix(_PREFIX).isdigit()]


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
