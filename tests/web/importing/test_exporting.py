"""Records out of the zone, to other people's columns."""

import csv
import io
import json

import pytest
from openpyxl import load_workbook

from corridor.web.importing import KINDS
from corridor.web.importing.export_fields import EXPORTS
from corridor.web.importing.exporting import Export, all_columns, run_export
from corridor.zone.demand.models import Level, Need
from corridor.zone.ground.errors import Refused
from corridor.zone.ground.models import AccessEntry, RecordLine
from corridor.zone.ground.permissions import PUBLIC, SYSTEM
from corridor.zone.supply.models import Technology
from tests.zone.makers import NeedMaker, OrganisationMaker, TechnologyMaker

from .conftest import DAY

pytestmark = pytest.mark.django_db


def export(kind, form="csv", *, columns=None, level="registered", by=SYSTEM) -> bytes:
    target = io.BytesIO()
    told = Export(kind, columns or all_columns(kind), form, Level(level), by, "test")
    run_export(told, target)
    return target.getvalue()


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), "")))


@pytest.fixture
def need(zone):
    return NeedMaker(
        steward=zone,
        title="镀镍起泡",
        organisation=OrganisationMaker(name_zh="示例电镀厂", steward=zone),
        budget_min=20_000_000,
        budget_max=30_000_050,
        currency="CNY",
        contact="林某",
        deadline=DAY,
        levels={"budget": "broker_only", "organisation": "after_nda"},
    )


@pytest.mark.parametrize(
    ("level", "seen"),
    [
        ("public", ["", "", ""]),
        ("registered", ["", "", ""]),
        ("after_interest", ["", "", "林某"]),
        ("after_nda", ["", "示例电镀厂", "林某"]),
        ("broker_only", ["300000.5", "示例电镀厂", "林某"]),
    ],
)
def test_a_field_of_a_narrower_level_is_not_in_the_file(need, level, seen):
    content = export("needs", level=level)
    (row,) = table(content)
    assert [row["budget_max"], row["organisation"], row["contact"]] == seen
    assert row["currency"] == ("CNY" if level == "broker_only" else "")
    if level in ("public", "registered"):
        assert "示例电镀厂".encode() not in content


def test_confidential_fields_that_are_written_go_to_the_access_log(need):
    export("needs", level="registered")
    assert not AccessEntry.objects.exists()
    export("needs", level="after_nda")
    entry = AccessEntry.objects.get()
    assert (entry.subject, entry.fields) == (need.public_id, ["contact", "organisation"])


def test_every_export_is_on_record_and_only_whoever_may_exports(need):
    export("needs")
    line = RecordLine.objects.get(deed="records.exported")
    assert line.values.after["level"] == "registered"
    with pytest.raises((Refused, RuntimeError)):
        export("needs", by=PUBLIC)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝"])
def test_no_cell_begins_like_a_formula(zone, start):
    TechnologyMaker(steward=zone, owner=None, title=f"{start}cmd|' /C calc'!A1")
    (row,) = table(export("technologies"))
    assert row["title"] == f"'{start}cmd|' /C calc'!A1"
    book = load_workbook(io.BytesIO(export("technologies", "xlsx")))
    titles = [cell.value for cell in book.active["D"]]
    assert titles[0] == "title"
    assert titles[1].startswith("'")
    assert all(cell.data_type != "f" for row in book.active for cell in row)


def test_a_mapping_gives_names_and_order(need):
    columns = [("截止", "deadline"), ("需求", "title"), ("状态", "state")]
    content = export("needs", columns=columns).decode("utf-8-sig")
    assert content.splitlines() == ["截止,需求,状态", "2026-11-24,镀镍起泡,published"]


@pytest.mark.parametrize(
    ("low", "high", "currency", "name", "written"),
    [
        (20_000_000, 30_000_000, "CNY", "预算(万元)", "20-30"),
        (30_000_000, 30_000_000, "CNY", "预算(万元)", "30"),
        (None, 30_050_000, "CNY", "预算(万元)", "≤30.05"),
        (20_000_000, None, "CNY", "预算", "≥200000"),
        (20_000_000, 30_000_000, "EUR", "预算(万元)", "200000-300000 EUR"),
    ],
)
def test_amounts_are_written_in_the_unit_of_the_column_and_read_back(
    load, zone, low, high, currency, name, written
):
    NeedMaker(
        steward=zone, title="甲", origin="test", origin_id="1", budget_min=low, budget_max=high,
        currency=currency, lang="zh", text="乙",
    )  # fmt: skip
    columns = [("编号", "id"), ("标题", "title"), ("内容", "text"), (name, "budget")]
    content = export("needs", columns=columns, level="registered")
    assert table(content)[0][name] == written
    report = load("needs", content)
    need = Need.objects.get()
    assert report.rejected == report.cells == 0
    assert (need.budget_min, need.budget_max, need.currency) == (low, high, currency)


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_a_mapping_for_import_names_can_be_exported(zone, kind):
    exported = EXPORTS[kind]
    assert KINDS[kind].fields.keys() <= exported.fields.keys() | exported.asked_for.keys()


def test_json_lines_leave_out_what_is_unknown(zone):
    TechnologyMaker(steward=zone, owner=None, title="甲", trl=6, ipc=["C25D5/34"])
    told = json.loads(export("technologies", "jsonl"))
    assert (told["title"], told["trl"], told["ipc"]) == ("甲", 6, ["C25D5/34"])
    assert "legal_state" not in told


@pytest.mark.parametrize("form", ["csv", "xlsx", "jsonl"])
def test_what_was_exported_is_known_again(load, zone, form):
    rows = [
        {"id": "1", "title": "=甲", "text": "一\n二", "ipc": ["C25D5/34"], "trl": 6,
         "asks_min": "8000", "asks_max": 25000.5, "currency": "CNY", "legal_state": "granted",
         "legal_until": "2041-06-30", "jurisdiction": "north", "industries": ["digital"],
         "owner": "某大学", "keywords": ["镀镍"], "published_on": "2025-03-18", "kind": "process"},
        {"id": "2", "title": "乙"},
    ]  # fmt: skip
    load("technologies", rows, "file.jsonl")
    report = load("technologies", export("technologies", form), f"again.{form}")
    assert (report.read, report.unchanged, report.rejected) == (2, 2, 0)
    assert Technology.objects.get(origin_id="1").asks_max == 2_500_050


def test_needs_come_back_with_levels_and_parameters(load, zone):
    thickness = {"name": "厚度", "comparator": ">=", "value": 8, "unit": "μm"}
    told = {"budget_max": 300_000, "levels": {"budget": "public"}, "parameters": [thickness]}
    rows = [{"id": "1", "title": "甲"} | told]
    load("needs", rows, "file.jsonl")
    report = load("needs", export("needs"), "again.csv")
    assert (report.unchanged, report.rejected) == (1, 0)
    assert Need.objects.get().version == 1


def test_records_stream(zone, django_assert_max_num_queries):
    TechnologyMaker.create_batch(30, steward=zone, owner=None)
    with django_assert_max_num_queries(8):
        assert len(table(export("technologies"))) == 30
