"""Whether files describe a zone: every problem with its place, or entries ready to be loaded."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from corridor.web.zonefiles.checking_wholes import whole_problems
from corridor.web.zonefiles.entries import Entry
from corridor.web.zonefiles.problems import Problem
from corridor.web.zonefiles.reading import RawEntry, read_folder
from corridor.web.zonefiles.reading_fields import BadField, read_field
from corridor.web.zonefiles.shape import FROM_FILES, KINDS, OWN_SOURCE, WORDS, ZONE, Kind, Values
from corridor.web.zonefiles.suggesting import nearest


@dataclass(slots=True)
class ZoneFiles:
    """A checked folder. ``entries`` are whole only while ``problems`` is empty."""

    folder: Path
    entries: list[Entry] = field(default_factory=list)
    hashes: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def of(self, kind: str) -> list[Entry]:
        """The entries of one kind, in the order of the files."""
        return [entry for entry in self.entries if entry.kind == kind]


def check_zone(folder: Path) -> ZoneFiles:
    """Read a folder and look at every entry, then at what entries say of each other."""
    raw = read_folder(folder)
    files = ZoneFiles(folder, hashes=raw.hashes, problems=list(raw.problems))
    for each in raw.entries:
        problems = list(_entry_problems(each)) + list(_read(each, files.entries))
        files.problems.extend(problems)
    if not raw.problems:  # an unread file would make every reference to it look broken
        files.problems.extend(whole_problems(files.entries, unread=bool(files.problems)))
    return files


def _kind_of(raw: RawEntry) -> Kind:
    """An entry that leaves its value to somebody is a decision; so is a setting that does."""
    leaves_open = raw.kind in ("statement", "setting") and "to_be_set" in raw.keys
    if not leaves_open:
        return KINDS[raw.kind]
    return KINDS["decision"]


def _entry_problems(raw: RawEntry) -> Iterator[Problem]:
    kind = _kind_of(raw)
    known = {f.name for f in kind.fields}
    given = raw.keys.keys() | ({"subject"} if raw.kind == "setting" else set())
    for key in sorted(raw.keys.keys() - known):
        values = {"key": key, "known": ", ".join(f.name for f in kind.fields)}
        yield Problem("zone.unknown_key", raw.place, values | {"nearest": nearest(key, known)})
    for wanted in kind.fields:
        if wanted.required and wanted.name not in given:
            yield Problem("zone.missing_key", raw.place, {"key": wanted.name})


def _read(raw: RawEntry, into: list[Entry]) -> Iterator[Problem]:
    """Put the entry's readable fields into an entry; answer what could not be read."""
    values: Values = {"subject": ZONE} if raw.kind == "setting" else {}
    kind = _kind_of(raw)
    for wanted in kind.fields:
        if wanted.name not in raw.keys:
            continue
        try:
            values[wanted.name] = read_field(wanted, raw.keys[wanted.name])
        except BadField as bad:
            yield Problem(bad.code, raw.place, {"key": wanted.name, **bad.values})
    into.extend(_made(raw, kind, values))


def _made(raw: RawEntry, kind: Kind, values: Values) -> Iterator[Entry]:
    name = "statement" if kind.name in ("setting", "word") else kind.name
    if kind.name == "word":
        values = said_word(values)
    if name == "statement":
        values.setdefault("status", "reported")
        if values["status"] == "reported":
            values.setdefault("by", FROM_FILES)
    decider = values.pop("to_be_set", None) if name in OPEN_PARTS else None
    values = {key: value for key, value in values.items() if value != []}
    yield Entry(name, raw.place, values)
    if decider:
        yield Entry("decision", raw.place, _part_decision(name, values, decider))


def said_word(values: Values) -> Values:
    """What something is called, as the statement that it is in the database."""
    own = {"status": "adopted", "by": FROM_FILES, "subject": WORDS, "source": OWN_SOURCE}
    kept = {k: v for k, v in values.items() if k in ("source", "id", "written_at")}
    said = {"key": values.get("code"), "value": values.get("name")}
    return {**own, **kept, "code": f"{WORDS}.{values.get('code')}", **said}


OPEN_PARTS = {"action": "goal", "version": "categories"}
"""Kinds whose entries may leave one part open: kind → the part."""


def _part_decision(kind: str, values: Values, decider: Any) -> Values:
    part, identity = OPEN_PARTS[kind], KINDS[kind].identity(values)
    subject = identity if kind == "version" else f"{kind}.{identity}"
    return {"code": f"{subject}.{part}", "subject": subject, "key": part, "to_be_set": decider}
