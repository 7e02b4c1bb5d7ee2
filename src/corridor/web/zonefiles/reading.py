"""A folder of files turned into raw entries, each with its place."""

import hashlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corridor.web.zonefiles.problems import Place, Problem
from corridor.web.zonefiles.shape import FILES, KINDS, REQUIRED_FILES
from corridor.web.zonefiles.suggesting import nearest

_POSITION = re.compile(r"\(at line (\d+), column (\d+)\)|\(at end of document\)")


@dataclass(frozen=True, slots=True)
class RawEntry:
    """One ``[[kind]]`` as TOML gives it."""

    kind: str
    place: Place
    keys: dict[str, Any]


@dataclass(slots=True)
class RawFolder:
    """Everything that was found: entries, the hash of each file, and what could not be read."""

    entries: list[RawEntry] = field(default_factory=list)
    hashes: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read_folder(folder: Path) -> RawFolder:
    """Read every file of a zone; what cannot be read becomes a problem, never an exception."""
    found = RawFolder()
    if not folder.is_dir():
        found.problems.append(Problem("zone.folder_missing", Place(str(folder))))
        return found
    for path in sorted(folder.glob("*.toml")):
        if path.name not in FILES:
            values = {"known": ", ".join(FILES), "nearest": nearest(path.name, FILES)}
            found.problems.append(Problem("zone.file_unknown", Place(path.name), values))
    for name in FILES:
        if (folder / name).is_file():
            _read_file(folder / name, found)
        elif name in REQUIRED_FILES:
            found.problems.append(Problem("zone.file_missing", Place(name)))
    return found


def _read_file(path: Path, found: RawFolder) -> None:
    data = path.read_bytes()
    found.hashes[path.name] = hashlib.sha256(data).hexdigest()
    try:
        text = data.decode("utf-8-sig")
        tables = tomllib.loads(text)
    except UnicodeDecodeError as error:
        found.problems.append(_encoding_problem(path.name, data, error.start))
    except tomllib.TOMLDecodeError as error:
        found.problems.append(_toml_problem(path.name, str(error)))
    else:
        for entry in _entries(path.name, text, tables):
            (found.problems if isinstance(entry, Problem) else found.entries).append(entry)  # type: ignore[arg-type]


def _entries(file: str, text: str, tables: dict[str, Any]) -> Iterator[RawEntry | Problem]:
    for table, entries in tables.items():
        if table not in FILES[file]:
            values = {"table": table, "known": ", ".join(FILES[file])}
            yield Problem("zone.table_unknown", Place(file), values)
        elif not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
            yield Problem("zone.not_entries", Place(file), {"table": table})
        else:
            lines = _heading_lines(text, table, len(entries))
            for number, keys in enumerate(entries):
                yield from _with_inner(
                    table, Place(file, lines[number], _label(keys, number)), keys
                )


def _with_inner(table: str, place: Place, keys: dict[str, Any]) -> Iterator[RawEntry | Problem]:
    """The entry itself, then the entries that stand inside it and refer to it."""
    inner = {k.name: keys.pop(k.name, []) for k in KINDS.values() if k.within == table}
    yield RawEntry(table, place, keys)
    outer = KINDS[table].identity(keys)
    for name, entries in inner.items():
        if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
            yield Problem("zone.not_entries", place, {"table": f"{table}.{name}"})
            continue
        for number, own in enumerate(entries):
            label = f"{place.entry} / {_label(own, number)}"
            if isinstance(own.get("parent"), str):
                own["parent"] = f"{outer}.{own['parent']}"
            yield RawEntry(name, Place(place.file, place.line, label), {table: outer, **own})


def _label(keys: dict[str, Any], number: int) -> str:
    named = keys.get("code") or keys.get("id") or keys.get("version") or keys.get("day")
    return str(named) if named else f"#{number + 1}"


def _heading_lines(text: str, table: str, wanted: int) -> list[int | None]:
    """Lines of the ``[[table]]`` headings; unknown where a text contains such a line too."""
    heading = re.compile(rf"^\s*\[\[\s*[\"']?{re.escape(table)}[\"']?\s*\]\]")
    lines = [n for n, line in enumerate(text.splitlines(), 1) if heading.match(line)]
    return [*lines] if len(lines) == wanted else [None] * wanted


def _encoding_problem(file: str, data: bytes, start: int) -> Problem:
    try:
        data.decode("gb18030")
        code = "zone.encoding_gb18030"
    except UnicodeDecodeError:
        code = "zone.encoding_unknown"
    return Problem(code, Place(file, data.count(b"\n", 0, start) + 1), {"byte": start + 1})


def _toml_problem(file: str, message: str) -> Problem:
    position = _POSITION.search(message)
    line = int(position[1]) if position and position[1] else None
    detail = _POSITION.sub("", message).strip()
    return Problem("zone.bad_toml", Place(file, line), {"detail": detail})
