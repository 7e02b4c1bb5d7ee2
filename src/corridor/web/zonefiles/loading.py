"""Checked files into the database: what is new is added, what is old must be unchanged."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from corridor.web.zonefiles.checking import ZoneFiles
from corridor.web.zonefiles.entries import Entry
from corridor.web.zonefiles.errors import BadZoneFiles
from corridor.web.zonefiles.rows import MODELS, StoredZone, columns
from corridor.web.zonefiles.shape import KINDS, Values
from corridor.zone.ground.actions import record
from corridor.zone.ground.errors import SeedChanged
from corridor.zone.ground.models import COMMONS, Jurisdiction
from corridor.zone.ground.permissions import SYSTEM, Acting

_GIVEN_BY_THE_DATABASE = ("id", "written_at")
"""Fields that a hand-written file leaves out, and that are compared only where it has them."""
_LAST = 32767
_COMMONS = {"name_zh": "公共供给", "name_en": "Commons", "official_order": _LAST}


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many entries of each kind were added, stood there already, or are not in the files."""

    added: Mapping[str, int]
    unchanged: Mapping[str, int]
    only_stored: Mapping[str, int]


def load_zone(files: ZoneFiles, *, by: Acting = SYSTEM) -> Loaded:
    """Seed the database from checked files, in one transaction; loading twice changes nothing.

    Raises:
        BadZoneFiles: the files have problems; nothing was written.
        SeedChanged: an entry that was loaded before is different now; nothing was written.
    """
    if files.problems:
        raise BadZoneFiles(files.problems)
    with transaction.atomic():
        Jurisdiction.objects.get_or_create(code=COMMONS, defaults=_COMMONS)
        Jurisdiction.objects.select_for_update().get(code=COMMONS)  # one load at a time
        zone, now = StoredZone(), timezone.now()
        before = {kind: len(rows) for kind, rows in zone.kinds.items()}
        new = {kind: _new_entries(kind, files, zone) for kind in MODELS}
        for kind, entries in new.items():
            _add(kind, entries, zone, now)
        added = Counter({kind: len(entries) for kind, entries in new.items() if entries})
        if added:
            after = {"files": files.hashes, "added": dict(added)}
            record("zone.loaded", subject="zone", chain=COMMONS, by=by, after=after)
    same = Counter({kind: len(files.of(kind)) - added[kind] for kind in MODELS})
    return Loaded(added, +same, +Counter({k: before[k] - same[k] for k in MODELS}))


def _new_entries(kind: str, files: ZoneFiles, zone: StoredZone) -> list[Entry]:
    """Entries that the database has not; those that it has must say the same."""
    new = []
    for entry in files.of(kind):
        stored = zone.kinds[kind].get(entry.identity)
        if stored is None:
            new.append(entry)
        else:
            _compare(entry, stored[1], zone)
    return new


def _compare(entry: Entry, stored: Values, zone: StoredZone) -> None:
    before: dict[str, Any] = {}
    found: dict[str, Any] = {}
    for field in KINDS[entry.kind].fields:
        old, new = stored.get(field.name), entry.values.get(field.name)
        if field.name in _GIVEN_BY_THE_DATABASE and new is None:
            continue
        if field.type == "reference" and old is not None and new is not None:
            old, new = (zone.key_of(str(field.of), each) or each for each in (old, new))
        if type(old) is not type(new) or old != new:
            before[field.name], found[field.name] = (
                stored.get(field.name),
                entry.values.get(field.name),
            )
    if found:
        raise SeedChanged(str(entry.place), before, found)


def _add(kind: str, entries: list[Entry], zone: StoredZone, now: datetime) -> None:
    """Write entries in waves: one that refers to another of its kind comes after it."""
    own_links = [f.name for f in KINDS[kind].fields if f.of == kind]
    while entries:
        ready = [e for e in entries if all(_known(kind, e.values.get(n), zone) for n in own_links)]
        entries = [e for e in entries if e not in ready]
        model = MODELS[kind]
        rows = [model(**_columns_with_time(entry, zone, now)) for entry in ready]
        for entry, row in zip(ready, model._default_manager.bulk_create(rows), strict=True):
            zone.written(kind, entry.identity, row.pk, entry.values)


def _known(kind: str, identity: str | None, zone: StoredZone) -> bool:
    return identity is None or zone.key_of(kind, identity) is not None


def _columns_with_time(entry: Entry, zone: StoredZone, now: datetime) -> dict[str, Any]:
    """One load is one instant, so that no entry of it was known before another."""
    values = columns(KINDS[entry.kind], entry.values, zone)
    return {"written_at": now, **values} if entry.kind == "statement" else values
