"""Written back and loaded into an empty database, a zone is the same zone."""

import tempfile
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import tomli_w
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from corridor.web.zonefiles import FolderInUse, check_zone
from corridor.web.zonefiles.loading import load_zone
from corridor.web.zonefiles.rows import MODELS
from corridor.web.zonefiles.starting import start_zone
from corridor.web.zonefiles.writing import write_zone
from corridor.zone.ground.actions import adopt, withdraw
from corridor.zone.ground.models import Statement
from corridor.zone.ground.permissions import Acting, Role
from tests.web.zonefiles.asking import add, everything
from tests.zone_fixtures import QINGWUJIA, SMALL_ZONE

OFFICER = Acting("pers_01J00000000000000000000000", frozenset({Role.ZONE_OFFICER}))


@contextmanager
def empty_database():
    """What is written inside is gone afterwards."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def load(folder):
    return load_zone(check_zone(folder))


def contents(folder):
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.toml")}


def assert_same_after_a_round(first: Path, second: Path):
    """The zone in the database, written, loaded into an empty one and written again."""
    write_zone(first)
    before = everything()
    Statement.objects.all().update(restates=None)
    wipe()
    load(first)
    write_zone(second)
    after = everything()
    before.pop("deeds"), after.pop("deeds")
    assert after == before
    assert contents(second) == contents(first)


def wipe():
    for model in reversed(MODELS.values()):
        if any(field.name == "parent" for field in model._meta.fields):
            model._default_manager.update(parent=None)
        model._default_manager.all().delete()


@pytest.mark.django_db
@pytest.mark.parametrize("folder", [QINGWUJIA, SMALL_ZONE], ids=["qingwujia", "test_zone"])
def test_a_zone_with_decisions_made_since(folder, tmp_path):
    load(folder)
    statement = Statement.objects.filter(key="area", status="reported").first()
    if statement:
        adopted = adopt(statement=statement, reason="批复附图", by=OFFICER)
        withdraw(statement=adopted, reason="更正", by=OFFICER)
    assert_same_after_a_round(tmp_path / "first", tmp_path / "second")


@pytest.mark.django_db
def test_a_new_zone(tmp_path):
    start_zone(tmp_path / "new")
    load(tmp_path / "new")
    assert_same_after_a_round(tmp_path / "first", tmp_path / "second")


@pytest.mark.django_db
def test_written_files_load_into_their_own_database_without_a_change(folder, tmp_path):
    load(folder)
    write_zone(tmp_path / "out")
    before = everything()
    assert not load(tmp_path / "out").added
    assert everything() == before


@pytest.mark.django_db
def test_a_zone_is_not_written_over_unless_asked(folder):
    load(folder)
    before = contents(folder)
    with pytest.raises(FolderInUse):
        write_zone(folder)
    assert contents(folder) == before
    write_zone(folder, replace=True)
    assert contents(folder) != before and not load(folder).added
    add(folder / "parks.toml", "# a comment\n")


text = st.text(
    st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=30
).filter(str.strip)
ascii_text = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1).filter(
    str.strip
)
both = st.fixed_dictionaries({"zh": text, "en": text})
days = st.dates(date(1990, 1, 1), date(2100, 1, 1))
values = st.one_of(both, ascii_text, st.booleans(), st.integers(-(2**63), 2**63 - 1))
FIRST, LAST = datetime(2020, 1, 1), datetime(2030, 1, 1)  # noqa: DTZ001 - hypothesis wants it so
instants = st.datetimes(FIRST, LAST, timezones=st.just(UTC))


@st.composite
def spans(draw):
    span = sorted(draw(st.lists(days, max_size=2)))
    return dict(zip(("valid_from", "valid_to"), span, strict=False))


@st.composite
def statements(draw, n):
    entry = {"code": f"s{n}", "subject": "zone", "key": draw(st.sampled_from(["area", "rail"]))}
    entry |= {"value": draw(values), "source": "zone_files", **draw(spans())}
    if draw(st.booleans()):
        entry |= {"status": draw(st.sampled_from(["adopted", "withdrawn"])), "by": draw(text)}
    optional = {"place": st.one_of(text, both), "reason": text, "unit": st.just("km2")}
    optional["written_at"] = instants
    for name, strategy in optional.items():
        if draw(st.booleans()):
            entry[name] = draw(strategy)
    if n and draw(st.booleans()):
        entry["restates"] = f"s{n - 1}"
    return entry


@st.composite
def bodies(draw, n):
    entry = {"code": f"b{n}", "name": draw(both), "kind": "office", "source": "zone_files"}
    entry |= {"official_order": draw(st.integers(0, 32767)), **draw(spans())}
    if n and draw(st.booleans()):
        entry["parent"] = f"b{draw(st.integers(0, n - 1))}"
    return entry


@st.composite
def maps(draw, n):
    categories = [
        {"code": f"c{m}", "name": draw(both), "terms": draw(st.lists(text, max_size=3))}
        | {"official_order": m}
        | ({"parent": f"c{m - 1}"} if m and draw(st.booleans()) else {})
        for m in range(draw(st.integers(0, 3)))
    ]
    entry = {"scheme": "industry_map", "version": f"v{n}", "name": draw(both)}
    entry |= {"complete": draw(st.booleans()), "source": "zone_files", **draw(spans())}
    return entry | {"category": categories} | draw(openness)


openness = st.one_of(st.just({}), both.map(lambda decider: {"to_be_set": decider}))


@st.composite
def actions(draw, n):
    entry = {"code": f"a{n}", "name": draw(both), "official_order": n, "source": "zone_files"}
    return entry | draw(openness) | draw(st.one_of(st.just({}), both.map(lambda g: {"goal": g})))


def some(make):
    return st.integers(0, 3).flatmap(lambda n: st.tuples(*(make(m) for m in range(n)))).map(list)


zones = st.fixed_dictionaries(
    {
        "statements.toml": st.tuples(
            some(statements),
            st.lists(both, max_size=2),
        ).map(lambda pair: pair[0] + [open_statement(n, b) for n, b in enumerate(pair[1])]),
        "bodies.toml": some(bodies),
        "industry_map.toml": some(maps),
        "actions.toml": some(actions),
    }
)
TABLES = {
    "statements.toml": "statement",
    "bodies.toml": "body",
    "industry_map.toml": "version",
    "actions.toml": "action",
}


def open_statement(n, decider):
    return {"code": f"open{n}", "subject": "zone", "key": "rail", "to_be_set": decider}


class TestAnyZone(TestCase):
    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(zones)
    def test_any_zone_survives_the_round(self, zone):
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made) / "zone"
            start_zone(folder)
            (folder / "words.toml").write_bytes((SMALL_ZONE / "words.toml").read_bytes())
            for name, entries in zone.items():
                table = {TABLES[name]: entries} if entries else {}
                (folder / name).write_text(tomli_w.dumps(table), encoding="utf-8", newline="\n")
            assert check_zone(folder).problems == []
            with empty_database():
                load(folder)
                assert_same_after_a_round(Path(made) / "first", Path(made) / "second")
