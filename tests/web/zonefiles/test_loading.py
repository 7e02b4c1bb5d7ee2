"""Loading seeds the database: twice is once, new is added, an edited old entry stops it all."""

from unittest.mock import patch

import pytest

from corridor.web.zonefiles import check_zone
from corridor.web.zonefiles.loading import load_zone
from corridor.zone.ground.errors import SeedChanged
from corridor.zone.ground.models import COMMONS, Jurisdiction, RecordLine, Statement
from tests.web.zonefiles.asking import add, edit, everything, rows

pytestmark = pytest.mark.django_db
NEW = """
[[statement]]
code = "zone.area.2026"
subject = "zone"
key = "area"
value = "3.4"
unit = "km2"
valid_from = 2026-01-01
source = "invented"
"""


def load(folder):
    return load_zone(check_zone(folder))


def test_loading_twice_changes_nothing(folder):
    load(folder)
    once = everything()
    again = load(folder)
    assert everything() == once
    assert not again.added and sum(again.unchanged.values()) == 25


def test_every_zone_has_the_commons_beside_its_own_jurisdictions(folder):
    load(folder)
    assert list(Jurisdiction.objects.values_list("code", flat=True)) == ["neulinden", COMMONS]


def test_one_line_in_the_record_with_the_hash_of_each_file(folder):
    load(folder)
    (line,) = RecordLine.objects.filter(deed="zone.loaded")
    assert line.by == "system" and line.values.after["files"] == check_zone(folder).hashes
    assert line.values.after["added"]["statement"] == 10


def test_new_entries_are_added_and_recorded(folder):
    load(folder)
    add(folder / "statements.toml", NEW)
    loaded = load(folder)
    assert loaded.added == {"statement": 1}
    assert Statement.objects.get(seed="zone.area.2026").status == "reported"
    assert RecordLine.objects.filter(deed="zone.loaded").count() == 2


@pytest.mark.parametrize(
    ("file", "old", "new", "entry"),
    [
        ("statements.toml", '"3.2"', '"3.3"', "statements.toml:1 [zone.area]"),
        ("statements.toml", 'value = "3.2"', "value = 3", "statements.toml:1 [zone.area]"),
        ("statements.toml", 'unit = "km2"\n', "", "statements.toml:1 [zone.area]"),
        ("parks.toml", "Sawmill park", "Old Sawmill", "parks.toml:1 [sawmill]"),
        (
            "sources.toml",
            "read_on",
            'url = "https://a.example"\nread_on',
            "sources.toml:7 [invented]",
        ),
        ("bodies.toml", 'parent = "district_office"\n', "", "bodies.toml:10 [business_office]"),
        ("industry_map.toml", '"glulam", ', "", "industry_map.toml:1 [2025 / timber]"),
        ("actions.toml", "Ten pilots", "Nine pilots", "actions.toml:1 [try_things]"),
        ("calendar.toml", "Good Friday", "Friday", "calendar.toml:3 [2026-04-03]"),
        ("words.toml", "Railway siding", "Railway", "words.toml:6 [rail]"),
        ("statements.toml", "the District Office", "nobody", "statements.toml:14 [zone.rail]"),
    ],
)
def test_a_changed_old_entry_is_an_error_that_shows_both(folder, file, old, new, entry):
    load(folder)
    before = everything()
    edit(folder / file, old, new)
    add(folder / "statements.toml", NEW)
    with pytest.raises(SeedChanged) as error:
        load(folder)
    assert error.value.entry == entry
    assert (
        error.value.stored != error.value.found
        and error.value.stored.keys() == error.value.found.keys()
    )
    assert everything() == before


def test_nothing_is_written_when_something_fails_on_the_way(folder):
    failing = patch("corridor.web.zonefiles.loading.record", side_effect=RuntimeError)
    with failing, pytest.raises(RuntimeError):
        load(folder)
    assert rows() == 0


def test_an_open_entry_may_be_answered_under_its_own_code(folder):
    load(folder)
    edit(
        folder / "statements.toml",
        'to_be_set.zh = "新林登县政府"\nto_be_set.en = "the District Office"',
        'value = true\nsource = "invented"',
    )
    loaded = load(folder)
    assert loaded.added == {"statement": 1} and loaded.only_stored == {"decision": 1}


def test_what_a_load_writes_was_written_at_one_instant(folder):
    load(folder)
    assert Statement.objects.values("written_at").distinct().count() == 1
