"""What rows only name is found in the zone, or kept as it was named."""

import pytest

from corridor.zone.demand.models import Need
from corridor.zone.ground.models import Category, ClassificationVersion
from corridor.zone.supply.models import Technology
from tests.zone.makers import OrganisationMaker, SourceMaker

from .conftest import rejects_of

pytestmark = pytest.mark.django_db
CODE = "91110000600037341L"


@pytest.fixture
def company(zone, park):
    return OrganisationMaker(
        name_zh="示例电镀厂", name_en="Example Plating", uscc=CODE, uscc_missing=None,
        steward=zone, jurisdiction=zone, park=park, origin="test", origin_id="org-001",
    )  # fmt: skip


@pytest.mark.parametrize("named", ["示例电镀厂", "Example Plating", CODE, "org-001"])
def test_an_owner_is_found_by_name_code_or_id_of_the_same_origin(load, company, named):
    load("technologies", [["title", "owner"], ["甲", named]])
    technology = Technology.objects.get()
    assert technology.owner == company
    assert technology.owner_name == (named if named in ("示例电镀厂", "Example Plating") else None)
    assert (technology.jurisdiction, technology.park) == (company.jurisdiction, company.park)


def test_an_id_of_another_origin_is_only_a_name(load, company):
    load("technologies", [["title", "owner"], ["甲", "org-001"]], origin="elsewhere")
    technology = Technology.objects.get()
    assert (technology.owner, technology.owner_name) == (None, "org-001")


def test_an_owner_outside_the_register_is_kept_as_named(load, company):
    load("technologies", [["title", "assignee"], ["甲", "示例电镀厂；某大学"]])
    technology = Technology.objects.get()
    assert (technology.owner, technology.owner_name) == (None, "示例电镀厂；某大学")
    assert technology.steward.code == "commons"


def test_public_supply_of_a_company_here_stays_with_the_commons(load, company):
    load("technologies", [["title", "owner"], ["甲", "示例电镀厂"]], origin="patents")
    assert Technology.objects.get().steward.code == "commons"


def test_a_need_belongs_to_the_jurisdiction_of_its_company(load, company):
    load("needs", [["title", "企业名称", "统一社会信用代码"], ["甲", "", CODE]])
    need = Need.objects.get()
    assert (need.organisation, need.steward, need.park) == (company, company.steward, company.park)
    assert list(need.involved.all()) == [company.jurisdiction]


def test_a_company_that_is_not_registered_can_still_be_reached(load):
    load("needs", [["title", "企业名称", "联系人"], ["甲", "某厂", "林某"], ["乙", "某厂", ""]])
    needs = Need.objects.order_by("pk")
    assert [(n.organisation, n.contact) for n in needs] == [(None, "某厂，林某"), (None, "某厂")]


def test_jurisdiction_park_and_place(load, zone, park):
    header = ["id", "title", "属地", "园区", "所在地"]
    rows = [["1", "甲", "北区", "", ""], ["2", "乙", "", "北片区", ""],
            ["3", "丙", "", "", "北区"], ["4", "丁", "", "", "巴黎"],
            ["5", "戊", "某区", "", ""]]  # fmt: skip
    report = load("technologies", [header, *rows])
    found = {t.origin_id: t for t in Technology.objects.all()}
    assert [found[n].jurisdiction for n in "12345"] == [zone, zone, zone, None, None]
    assert [found[n].steward.code for n in "12345"] == ["north", "north", "north", *["commons"] * 2]
    assert (found["2"].park, found["4"].place) == (park, "巴黎")
    (line,) = rejects_of(report)
    assert (line["代码 code"], line["结果 outcome"]) == ("reference.unknown", "kept 保留")


def test_a_moved_record_has_other_jurisdictions_involved(load, zone):
    load("technologies", [["id", "title", "属地"], ["1", "甲", ""]])
    assert not Technology.objects.get().involved.exists()
    load("technologies", [["id", "title", "属地"], ["1", "甲", "north"]], "moved.csv")
    technology = Technology.objects.get()
    assert (technology.steward, list(technology.involved.all())) == (zone, [zone])


def test_industries_by_code_or_name(load):
    version = ClassificationVersion.objects.create(
        scheme="industry_map", version="2023", name_zh="图谱", name_en="Map", complete=True,
        source=SourceMaker(),
    )  # fmt: skip
    Category.objects.create(
        version=version, code="green_materials", name_zh="绿色新材料", name_en="Green materials",
        official_order=1,
    )  # fmt: skip
    rows = [["title", "产业领域"], ["甲", "绿色新材料；green_materials"], ["乙", "采矿"]]
    report = load("technologies", rows)
    told = dict(Technology.objects.values_list("title", "industries"))
    assert told == {"甲": ["green_materials"], "乙": None}
    assert [line["代码 code"] for line in rejects_of(report)] == ["reference.unknown"]


def test_facts_carry_the_origin_as_their_source(load):
    load("technologies", [["title", "trl", "法律状态"], ["甲", "6", ""]])
    assert Technology.objects.get().field_sources == {"trl": "test"}
