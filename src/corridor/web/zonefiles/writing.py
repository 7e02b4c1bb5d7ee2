"""The database written back as a zone's files; loading them into an empty database gives the same.

Comments of the files that were loaded are not in the database and so are not written.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tomli_w

from corridor.web.zonefiles.checking import OPEN_PARTS, said_word
from corridor.web.zonefiles.errors import FolderInUse
from corridor.web.zonefiles.rows import StoredZone
from corridor.web.zonefiles.settings_known import SETTINGS
from corridor.web.zonefiles.shape import FILES, KINDS, WORDS, ZONE, Kind, Values

HEAD = "# 由 corridor zone export 写出。Written by corridor zone export.\n\n"

Tables = dict[str, list[Values]]
"""Name of the table → its entries, as they will stand in one file."""


def write_zone(folder: Path, *, replace: bool = False) -> list[Path]:
    """Write every file of the zone; ``replace`` writes over files that are there already.

    Raises:
        FolderInUse: the folder holds files of a zone, and ``replace`` was not asked for.
    """
    if not replace and any((folder / name).exists() for name in FILES):
        raise FolderInUse(folder)
    folder.mkdir(parents=True, exist_ok=True)
    return [_write(folder / name, tables) for name, tables in zone_tables().items()]


def _write(path: Path, tables: Tables) -> Path:
    """Whole or not at all: a reader never finds half a file."""
    draft = path.with_suffix(".toml.new")
    draft.write_text(HEAD + tomli_w.dumps(tables), encoding="utf-8", newline="\n")
    os.replace(draft, path)
    return path


def zone_tables() -> dict[str, Tables]:
    """File → tables, from the database, in an order that depends on nothing but the entries."""
    zone = StoredZone()
    files: dict[str, Tables] = {name: {} for name in FILES}
    for kind in KINDS.values():
        if kind.name in zone.kinds and not kind.within:
            for values in sorted(_all(zone, kind.name), key=_order(kind)):
                file, table, entry = _placed(kind, values, zone)
                files[file].setdefault(table, []).append(_in_field_order(KINDS[table], entry))
    return {name: tables for name, tables in files.items() if tables}


def _all(zone: StoredZone, kind: str) -> Iterator[Values]:
    for _, values in zone.kinds[kind].values():
        if kind != "decision" or not _is_part(values, zone):
            yield dict(values)


def _order(kind: Kind) -> Any:
    if kind.name in ("statement", "decision"):
        return lambda values: [str(values.get(k, "")) for k in _STATEMENT_ORDER]
    return lambda values: (values.get("official_order", 0), kind.identity(values))


_STATEMENT_ORDER = ("subject", "key", "valid_from", "written_at", "id", "code")


def _placed(kind: Kind, values: Values, zone: StoredZone) -> tuple[str, str, Values]:
    """The file and the table of an entry, and the entry as it stands there."""
    if kind.name in ("statement", "decision"):
        if values["subject"] == ZONE and values["key"] in SETTINGS:
            return "zone.toml", "setting", {k: v for k, v in values.items() if k != "subject"}
        if _is_plain_word(values):
            word = {**values, "code": values["key"], "name": values["value"]}
            return "words.toml", "word", word
        return "statements.toml", "statement", values
    if kind.name in OPEN_PARTS and (decision := _part(kind, values, zone)):
        values["to_be_set"] = decision["to_be_set"]
    if kind.name == "version":
        values["category"] = _categories(kind.identity(values), zone)
    return kind.file, kind.name, values


def _is_plain_word(values: Values) -> bool:
    """Whether a statement says no more than an entry of ``words.toml`` does."""
    return (
        values["subject"] == WORDS
        and "value" in values
        and values == said_word({**values, "code": values["key"], "name": values["value"]})
    )


def _categories(version: str, zone: StoredZone) -> list[Values]:
    kind = KINDS["category"]
    own = [values for values in _all(zone, "category") if values["version"] == version]
    return [_inside(values, version) for values in sorted(own, key=_order(kind))]


def _inside(values: Values, version: str) -> Values:
    """A category as it stands inside its version, which therefore goes without saying."""
    inside = {k: v for k, v in values.items() if k != "version"}
    if "parent" in inside:
        inside["parent"] = inside["parent"].removeprefix(f"{version}.")
    return _in_field_order(KINDS["category"], inside)


def _part(kind: Kind, values: Values, zone: StoredZone) -> Values | None:
    subject = kind.identity(values) if kind.name == "version" else f"{kind.name}.{values['code']}"
    stored = zone.kinds["decision"].get(f"{subject}.{OPEN_PARTS[kind.name]}")
    return stored[1] if stored and _is_part(stored[1], zone) else None


def _is_part(decision: Values, zone: StoredZone) -> bool:
    """Whether a decision is about a part of an action or of a version, and stands there."""
    subject, part = decision["subject"], decision["key"]
    if decision["code"] != f"{subject}.{part}":
        return False
    action = subject.removeprefix("action.")
    return (
        part == OPEN_PARTS["action"] and action != subject and action in zone.kinds["action"]
    ) or (part == OPEN_PARTS["version"] and subject in zone.kinds["version"])


def _in_field_order(kind: Kind, values: Values) -> Values:
    names = [field.name for field in kind.fields] + ["to_be_set", "category"]
    return {name: values[name] for name in names if values.get(name) not in (None, [])}
