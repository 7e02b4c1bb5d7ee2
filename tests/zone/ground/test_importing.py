"""Imports as the zone sees them: runs that go on, records taken in, mappings kept."""

import pytest
from django.db import transaction

from corridor.zone.ground.actions import (
    Incoming,
    Intake,
    advance_import,
    begin_import,
    end_import,
    note_export,
    remove_mapping,
    save_mapping,
    take_in,
)
from corridor.zone.ground.errors import Refused
from corridor.zone.ground.models import ColumnMapping, ImportRun, OutboxMessage, RecordLine
from corridor.zone.ground.permissions import PUBLIC, SYSTEM
from corridor.zone.supply.actions import import_technologies
from corridor.zone.supply.models import Technology
from tests.zone.makers import JurisdictionMaker, TechnologyMaker

pytestmark = pytest.mark.django_db
FILE = {"kind": "needs", "origin": "o", "file_name": "a.csv", "sha256": "0" * 64}
MAPPING = {"columns": [["标题", "title"]], "constants": {}}


def begin(by=SYSTEM, **options):
    return begin_import(**{**FILE, "mapping": MAPPING} | options, by=by)


def test_a_run_that_is_not_over_is_gone_on_with_by_file_origin_kind_and_mapping():
    run = begin()
    assert begin() == run
    others = [begin(sha256="1" * 64), begin(origin="p"), begin(kind="experts"),
              begin(mapping={}), begin(afresh=True)]  # fmt: skip
    assert len({run.pk, *(other.pk for other in others)}) == 6
    for one in ImportRun.objects.all():
        end_import(run=one, by=SYSTEM)
    assert begin().pk not in {run.pk, *(other.pk for other in others)}


def test_an_end_is_recorded_once_with_the_counts():
    run = begin()
    advance_import(run=run, done_to=11, accepted=7, unchanged=2, rejected=1)
    end_import(run=run, by=SYSTEM)
    done = end_import(run=run, by=SYSTEM)
    assert (done.state, done.done_to, done.accepted) == ("done", 11, 7)
    line = RecordLine.objects.get(deed="records.imported")
    assert line.values.after["rejected"] == 1


@pytest.mark.django_db(transaction=True)
def test_whoever_may_not_is_refused_on_record():
    for deed in (
        lambda: begin(by=PUBLIC),
        lambda: note_export(kind="needs", told={}, by=PUBLIC),
        lambda: save_mapping(kind="needs", name="x", columns={}, by=PUBLIC),
        lambda: remove_mapping(kind="needs", name="x", by=PUBLIC),
        lambda: import_technologies(rows=[], origin="o", by=PUBLIC),
    ):
        with pytest.raises(Refused):
            deed()
    assert RecordLine.objects.filter(outcome="refused", by="public").count() == 5
    assert not ImportRun.objects.exists()


def test_a_mapping_is_replaced_and_removed_with_what_stood_there():
    save_mapping(kind="needs", name="x", columns={"丙": "title", "甲": "text"}, by=SYSTEM)
    save_mapping(kind="needs", name="x", columns={"乙": "title"}, by=SYSTEM)
    assert ColumnMapping.objects.get().columns == [["乙", "title"]]
    remove_mapping(kind="needs", name="x", by=SYSTEM)
    with pytest.raises(ColumnMapping.DoesNotExist):
        remove_mapping(kind="needs", name="x", by=SYSTEM)
    lines = RecordLine.objects.filter(subject="needs/x").order_by("id")
    assert [line.values.before for line in lines] == [
        None,
        [["丙", "title"], ["甲", "text"]],
        [["乙", "title"]],
    ]


@pytest.fixture
def commons():
    return JurisdictionMaker(code="commons")


def incoming(row, commons, **values):
    told = {"title": f"第{row}项", "lang": "zh", "steward_id": commons.pk} | values
    return Incoming(row, str(row), told, frozenset())


def test_a_batch_is_taken_in_whole_or_not_at_all(commons):
    with pytest.raises(KeyError), transaction.atomic():
        import_technologies(rows=[incoming(1, commons)], origin="o", by=SYSTEM)
        raise KeyError
    assert not Technology.objects.exists()
    assert not OutboxMessage.objects.exists()


def test_a_row_that_the_database_refuses_costs_no_other(commons):
    rows = [incoming(1, commons), incoming(2, commons, trl=12), incoming(3, commons)]
    taken = import_technologies(rows=rows, origin="o", by=SYSTEM)
    assert (len(taken.created), taken.refused) == (2, {2: "cell.trl"})
    changed = [incoming(1, commons, trl=12), incoming(3, commons, trl=4)]
    taken = import_technologies(rows=changed, origin="o", by=SYSTEM)
    assert (len(taken.changed), taken.refused) == (1, {1: "cell.trl"})
    assert dict(Technology.objects.values_list("origin_id", "trl")) == {"1": None, "3": 4}


def test_a_record_written_by_somebody_else_meanwhile_is_looked_at_again(commons, monkeypatch):
    import_technologies(rows=[incoming(1, commons)], origin="o", by=SYSTEM)
    values = Technology.objects.filter

    def meanwhile(*args, **kwargs):
        if "version" in kwargs and kwargs["version"] == 1:
            Technology.objects.update(version=2, trl=5)
        return values(*args, **kwargs)

    monkeypatch.setattr(Technology._default_manager, "filter", meanwhile)
    intake = Intake(Technology, "technology", "o", SYSTEM, {}, {})
    taken = take_in(intake, [incoming(1, commons, title="新")])
    monkeypatch.undo()
    assert (len(taken.changed), taken.refused) == (1, {})
    technology = Technology.objects.get()
    assert (technology.title, technology.trl, technology.version) == ("新", 5, 3)


def test_keys_stand_in_the_record_as_codes_and_public_ids(commons):
    technology = TechnologyMaker(origin="o", origin_id="1", steward=commons, owner=None)
    north = JurisdictionMaker(code="north")
    owner = TechnologyMaker(steward=north).owner
    told = {"steward_id": north.pk, "owner_id": owner.pk}
    import_technologies(rows=[Incoming(1, "1", told, frozenset({north.pk}))], origin="o", by=SYSTEM)
    line = RecordLine.objects.get(deed="technology.imported", subject=technology.public_id)
    assert line.values.before == {"steward": "commons", "owner": None}
    assert line.values.after == {"steward": "north", "owner": owner.public_id}
