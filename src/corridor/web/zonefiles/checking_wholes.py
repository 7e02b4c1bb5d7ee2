"""What no entry shows alone: doubles, broken references, dates out of order, missing settings."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from corridor.web.zonefiles.entries import Entry
from corridor.web.zonefiles.problems import Place, Problem
from corridor.web.zonefiles.settings_known import SETTINGS
from corridor.web.zonefiles.shape import KINDS, WORDS, ZONE
from corridor.web.zonefiles.suggesting import nearest

_ORDERED = (("valid_from", "valid_to"), ("published_on", "read_on"))
_SUBJECTS = ("jurisdiction", "park", "body", "action")
"""Kinds whose entries may be the subject of a statement, as ``<kind>.<code>``."""


def whole_problems(entries: list[Entry], *, unread: bool) -> list[Problem]:
    """Problems between entries; with ``unread`` entries missing ones are not complained about."""
    names = {kind: {e.identity for e in entries if e.kind == kind} for kind in KINDS}
    for entry in entries:
        if entry.kind == "statement" and "id" in entry.values:
            names["statement"].add(entry.values["id"])
    found = [problem for check in _CHECKS for problem in check(entries, names)]
    return found if unread else [*found, *_missing_settings(entries)]


Names = dict[str, set[str]]


def _doubles(entries: list[Entry], _: Names) -> Iterator[Problem]:
    seen: dict[tuple[str, str], Place] = {}
    for entry in entries:
        key = (entry.kind, entry.identity)
        if "None" in entry.identity.split("."):
            continue
        if key in seen:
            yield Problem("zone.duplicate", entry.place, {"first": str(seen[key])})
        seen.setdefault(key, entry.place)
    ids: dict[str, Place] = {}
    for entry in entries:
        if (own := entry.values.get("id")) and ids.setdefault(own, entry.place) != entry.place:
            yield Problem("zone.duplicate", entry.place, {"first": str(ids[own])})


def _references(entries: list[Entry], names: Names) -> Iterator[Problem]:
    for entry in entries:
        for field in KINDS[entry.kind].fields:
            wanted = entry.values.get(field.name)
            if field.of and wanted is not None and wanted not in names[field.of]:
                file = KINDS[field.of].file
                values = {"key": field.name, "wanted": wanted, "file": file}
                near = nearest(wanted, names[field.of])
                yield Problem("zone.no_such", entry.place, values | {"nearest": near})


def _subjects(entries: list[Entry], names: Names) -> Iterator[Problem]:
    for entry in entries:
        kind, dot, code = str(entry.values.get("subject", "")).partition(".")
        if dot and kind in _SUBJECTS and code not in names[kind]:
            values = {"key": "subject", "wanted": code, "file": KINDS[kind].file}
            near = nearest(code, names[kind])
            yield Problem("zone.no_such", entry.place, values | {"nearest": near})


def _dates(entries: list[Entry], _: Names) -> Iterator[Problem]:
    for entry in entries:
        for first, last in _ORDERED:
            begin, end = entry.values.get(first), entry.values.get(last)
            if isinstance(begin, date) and isinstance(end, date) and end < begin:
                values = {"first": first, "begin": str(begin), "last": last, "end": str(end)}
                yield Problem("zone.date_order", entry.place, values)


def _circles(entries: list[Entry], _: Names) -> Iterator[Problem]:
    for kind, link in (("body", "parent"), ("category", "parent"), ("statement", "restates")):
        own = [entry for entry in entries if entry.kind == kind]
        up = {name: e.values.get(link) for e in own for name in _own_names(e)}
        for entry in own:
            if _returns(entry.identity, up):
                yield Problem("zone.circle", entry.place, {"key": link})


def _own_names(entry: Entry) -> set[str]:
    return {entry.identity, entry.values.get("id", entry.identity)}


def _returns(start: str, up: dict[str, Any]) -> bool:
    seen: set[str] = set()
    here: Any = start
    while here in up and here not in seen:
        seen.add(here)
        here = up[here]
    return here in seen


def _statements(entries: list[Entry], _: Names) -> Iterator[Problem]:
    restated: dict[str, Place] = {}
    for entry in entries:
        if entry.kind != "statement":
            continue
        values = entry.values
        if "code" not in values and "id" not in values:
            yield Problem("zone.nameless", entry.place)
        if "by" not in values:
            yield Problem("zone.who_decided", entry.place, {"status": values["status"]})
        if (old := values.get("restates")) and restated.setdefault(old, entry.place) != entry.place:
            yield Problem("zone.restated_twice", entry.place, {"first": str(restated[old])})


def _settings(entries: list[Entry], _: Names) -> Iterator[Problem]:
    for entry in entries:
        key, in_zone = entry.values.get("key"), entry.place.file == "zone.toml"
        if entry.values.get("subject") != ZONE or key is None:
            continue
        if in_zone and key not in SETTINGS:
            values = {"key": key, "known": ", ".join(SETTINGS), "nearest": nearest(key, SETTINGS)}
            yield Problem("zone.setting_unknown", entry.place, values)
        elif not in_zone and key in SETTINGS:
            yield Problem("zone.setting_misplaced", entry.place, {"key": key})
        elif in_zone and "value" in entry.values and not SETTINGS[key].holds(entry.values["value"]):
            values = {"key": key, "value": str(entry.values["value"])}
            yield Problem(f"zone.bad_setting.{key}", entry.place, values)


def _words(entries: list[Entry], names: Names) -> Iterator[Problem]:
    """Everything that a page shows by its code has a word in both languages."""
    known = {e.values.get("key") for e in entries if e.values.get("subject") == WORDS}
    for entry in entries:
        if entry.place.file != "statements.toml" or entry.values.get("subject") == WORDS:
            continue
        for wanted in _shown_codes(entry):
            if wanted not in known:
                yield Problem("zone.no_word", entry.place, {"wanted": wanted})


def _shown_codes(entry: Entry) -> Iterator[str]:
    key, unit, subject = (entry.values.get(name) for name in ("key", "unit", "subject"))
    if key:
        yield key
    if unit:
        yield f"unit.{unit}"
    if subject and subject != ZONE and "." not in subject:
        yield f"subject.{subject}"


def _missing_settings(entries: list[Entry]) -> Iterator[Problem]:
    given = {e.values.get("key") for e in entries if e.values.get("subject") == ZONE}
    for key, setting in SETTINGS.items():
        if setting.required and key not in given:
            yield Problem("zone.setting_missing", Place("zone.toml"), {"key": key})
    if not any(entry.kind == "jurisdiction" for entry in entries):
        yield Problem("zone.no_jurisdiction", Place("jurisdictions.toml"))


_CHECKS: tuple[Callable[[list[Entry], Names], Iterator[Problem]], ...] = (
    _doubles,
    _references,
    _subjects,
    _dates,
    _circles,
    _statements,
    _settings,
    _words,
)
