"""Every fault is found, placed, and told in both languages with a way to mend it."""

import pytest

from corridor.web.words import WORDS
from corridor.web.zonefiles import BadZoneFiles, check_zone
from corridor.web.zonefiles.loading import load_zone
from corridor.web.zonefiles.settings_known import SETTINGS
from corridor.web.zonefiles.telling import problem_line
from tests.web.zonefiles.asking import add, edit, rows

STATEMENT = """
[[statement]]
code = "{code}"
subject = "zone"
key = "area"
value = {value}
source = "invented"
{more}
"""


def said(code="zone.extra", value='"4"', more=""):
    return STATEMENT.format(code=code, value=value, more=more)


EDITS = {
    "an unknown key, with the one that was meant": (
        ("statements.toml", "place.zh", "plcae.zh"),
        "zone.unknown_key",
        "place",
    ),
    "a missing key": (("parks.toml", 'code = "sawmill"\n', ""), "zone.missing_key", "code"),
    "one language only": (
        ("parks.toml", 'name.zh = "锯木厂园区"\n', ""),
        "zone.one_language",
        "zh",
    ),
    "a third language": (
        ("parks.toml", "name.en", 'name.de = "Sägewerk"\nname.en'),
        "zone.unknown_language",
        "de",
    ),
    "an empty text": (
        ("parks.toml", "Sawmill park", "  "),
        "zone.empty",
        "name",
    ),
    "a reference to nothing, with the one that was meant": (
        ("parks.toml", 'source = "invented"', 'source = "inventd"'),
        "zone.no_such",
        "invented",
    ),
    "a subject that does not exist": (
        ("statements.toml", 'subject = "zone"', 'subject = "park.sawmil"'),
        "zone.no_such",
        "sawmill",
    ),
    "text where a day is wanted": (
        ("bodies.toml", "valid_from = 2025-03-01", 'valid_from = "2025-03-01"'),
        "zone.wrong_type",
        "valid_from",
    ),
    "a number where true or false is wanted": (
        ("calendar.toml", "works = false", "works = 0"),
        "zone.wrong_type",
        "works",
    ),
    "a choice that is none": (
        ("sources.toml", '"demonstration"', '"demonstraton"'),
        "zone.bad_choice",
        "demonstration",
    ),
    "a code with a space": (
        ("parks.toml", 'code = "sawmill"', 'code = "saw mill"'),
        "zone.bad_slug",
        "saw mill",
    ),
    "a division code with letters": (
        ("towns.toml", "000000701", "00000070A"),
        "zone.bad_division",
        "00000070A",
    ),
    "a text longer than the database keeps": (
        ("parks.toml", "Sawmill park", "S" * 101),
        "zone.too_long",
        "101",
    ),
    "a character that PostgreSQL refuses": (
        ("parks.toml", "Sawmill park", "Saw\\u0000mill"),
        "zone.bad_character",
        "name",
    ),
    "a decimal without quotes": (
        ("statements.toml", 'value = "3.2"', "value = 3.2"),
        "zone.decimal_as_text",
        "3.2",
    ),
    "Chinese words without English": (
        ("statements.toml", 'value = "3.2"', 'value = "三平方公里"'),
        "zone.one_language",
        "en",
    ),
    "a day as a value without quotes": (
        ("statements.toml", 'value = "3.2"', "value = 2025-01-01"),
        "zone.day_as_text",
        "2025-01-01",
    ),
    "an end before the beginning": (
        (
            "statements.toml",
            "valid_from = 2025-03-01",
            "valid_from = 2025-03-01\nvalid_to = 2025-02-28",
        ),
        "zone.date_order",
        "2025-02-28",
    ),
    "read before it was published": (
        ("sources.toml", "read_on = 2026-11-01", "read_on = 2024-11-01"),
        "zone.date_order",
        "read_on",
    ),
    "a body above itself": (
        ("bodies.toml", 'kind = "government"', 'kind = "government"\nparent = "business_office"'),
        "zone.circle",
        "parent",
    ),
    "adopted by nobody": (
        ("statements.toml", 'by = "zone files"', ""),
        "zone.who_decided",
        "adopted",
    ),
    "a setting that does not exist": (
        ("zone.toml", 'key = "currency"', 'key = "curency"'),
        "zone.setting_unknown",
        "currency",
    ),
    "a time zone that does not exist": (
        ("zone.toml", "Europe/Berlin", "Europe/Neulinden"),
        "zone.bad_setting.time_zone",
        "Europe/Neulinden",
    ),
    "a setting among the facts": (
        ("statements.toml", 'key = "area"', 'key = "currency"'),
        "zone.setting_misplaced",
        "currency",
    ),
    "a key without a word": (
        ("words.toml", 'code = "rail"', 'code = "road"'),
        "zone.no_word",
        "rail",
    ),
    "a heading that no file has": (
        ("parks.toml", "[[park]]", "[[parc]]"),
        "zone.table_unknown",
        "parc",
    ),
    "a heading in single brackets": (
        ("parks.toml", "[[park]]", "[park]"),
        "zone.not_entries",
        "[[park]]",
    ),
}
ADDITIONS = {
    "a code twice": (said("zone.area"), "zone.duplicate", "statements.toml:1 [zone.area]"),
    "no code": (said().replace('code = "zone.extra"', ""), "zone.nameless", "code"),
    "one statement restated twice": (
        said("zone.a", more='restates = "zone.area"')
        + said("zone.b", more='restates = "zone.area"'),
        "zone.restated_twice",
        "zone.a",
    ),
}


@pytest.mark.django_db
@pytest.mark.parametrize("name", EDITS)
def test_a_fault_in_an_entry(folder, name):
    (file, old, new), code, told = EDITS[name]
    edit(folder / file, old, new)
    told_of = "statements.toml" if code == "zone.no_word" else file
    assert_told_and_refused(folder, code, told_of, told)


@pytest.mark.django_db
@pytest.mark.parametrize("name", ADDITIONS)
def test_a_fault_between_entries(folder, name):
    text, code, told = ADDITIONS[name]
    add(folder / "statements.toml", text)
    assert_told_and_refused(folder, code, "statements.toml", told)


def assert_told_and_refused(folder, code, file, told):
    files = check_zone(folder)
    found = [problem for problem in files.problems if problem.code == code]
    assert found, files.problems
    assert all(problem.place.file == file for problem in found)
    chinese, english = (problem_line(found[0], lang) for lang in ("zh", "en"))
    assert told in chinese and told in english and chinese != english
    with pytest.raises(BadZoneFiles) as error:
        load_zone(files)
    assert error.value.problems == files.problems
    assert rows() == 0


def test_the_place_names_file_line_and_entry(folder):
    edit(folder / "statements.toml", 'value = "3.2"', "value = 3.2")
    place = next(p.place for p in check_zone(folder).problems)
    assert str(place) == "statements.toml:1 [zone.area]"


def test_broken_toml_is_placed_by_its_line(folder):
    edit(folder / "parks.toml", 'code = "sawmill"', 'code = "sawmill')
    (problem,) = check_zone(folder).problems
    assert (problem.code, str(problem.place)) == ("zone.bad_toml", "parks.toml:2")
    assert "引号" in problem_line(problem, "zh")


def test_a_file_in_gb18030_is_named_as_such(folder):
    text = (folder / "parks.toml").read_text(encoding="utf-8")
    (folder / "parks.toml").write_bytes(text.encode("gb18030"))
    (problem,) = check_zone(folder).problems
    assert (problem.code, problem.place.line) == ("zone.encoding_gb18030", 3)
    assert "UTF-8" in problem_line(problem, "en")


def test_bytes_that_are_no_text_at_all(folder):
    (folder / "parks.toml").write_bytes(b"\xff\xff\xff")
    assert [p.code for p in check_zone(folder).problems] == ["zone.encoding_unknown"]


def test_a_byte_order_mark_does_no_harm(folder):
    path = folder / "parks.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert check_zone(folder).problems == []


def test_files_that_are_missing_or_strange(folder):
    (folder / "sources.toml").rename(folder / "source.toml")
    told = [problem_line(problem, "en") for problem in check_zone(folder).problems]
    assert len(told) == 2
    assert "did you mean “sources.toml”" in told[0] and told[1].startswith("sources.toml")


def test_no_folder_at_all(tmp_path):
    assert [p.code for p in check_zone(tmp_path / "none").problems] == ["zone.folder_missing"]


def test_several_faults_are_all_reported_at_once(folder):
    edit(folder / "parks.toml", 'source = "invented"', 'source = "x"')
    edit(folder / "bodies.toml", 'kind = "office"', 'kind = ""')
    edit(folder / "statements.toml", 'value = "3.2"', "value = 3.2")
    assert len(check_zone(folder).problems) == 3


def test_every_setting_has_its_words():
    for key in SETTINGS:
        assert {f"zone.setting.{key}", f"zone.bad_setting.{key}"} <= WORDS.keys()
