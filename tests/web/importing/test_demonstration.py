"""The demonstration records come in through the same door as everybody's."""

from importlib.resources import files
from pathlib import Path

import pytest

from corridor.web.importing import KINDS, Job, knows, map_columns, open_table, run_import
from corridor.zone.demand.models import Need
from corridor.zone.ground.permissions import SYSTEM
from corridor.zone.parties.models import Town
from corridor.zone.supply.models import Technology
from tests.zone.makers import JurisdictionMaker, ParkMaker, SourceMaker

from .conftest import DAY

pytestmark = pytest.mark.django_db
FOLDER = Path(str(files("corridor"))) / "zones" / "qingwujia" / "demo"
TOWNS = {"31": "qingpu", "32": "wujiang", "33": "jiashan"}


@pytest.fixture
def governments(zone):
    for code in TOWNS.values():
        ParkMaker(code=code, name_zh=code, jurisdiction=JurisdictionMaker(code=code))
    return zone


def take(kind, tmp_path):
    path = FOLDER / f"{kind}.jsonl"
    table = open_table(path, knows(KINDS[kind]))
    mapped = map_columns(KINDS[kind], table.columns)
    if kind == "organisations":
        _towns(table, [column.name for column in mapped.columns].index("town_code"))
    job = Job(kind=KINDS[kind], path=path, table=table, mapped=mapped, origin="demonstration",
              by=SYSTEM, on=DAY, rejects=tmp_path / "rejects.csv")  # fmt: skip
    return mapped, run_import(job)


def _towns(table, place):
    source = SourceMaker()
    for code in {row.cells[place] for row in table.rows()} - {None}:
        told = {"jurisdiction": JurisdictionMaker(code=TOWNS[code[:2]]), "source": source}
        Town.objects.get_or_create(code=code, defaults=told | {"name_zh": code, "name_en": code})


def test_all_of_it_comes_in_whole_and_refers_to_itself(governments, tmp_path):
    for kind in ("organisations", "needs", "technologies", "experts", "instruments"):
        mapped, report = take(kind, tmp_path)
        assert (report.rejected, report.cells, report.faults) == (0, 0, ()), kind
        assert report.created == report.read > 0
        assert mapped.left_out == (), kind
        _, again = take(kind, tmp_path)
        assert again.unchanged == again.read, kind
    assert not Need.objects.filter(organisation=None).exists()
    assert not Technology.objects.filter(owner=None).exists()
    assert not Technology.objects.filter(demonstration=False).exists()
    need = Need.objects.get(origin_id="need-002")
    assert (need.budget_max, need.levels["organisation"]) == (50_000_000, "broker_only")
    assert need.title_other.startswith("Nickel")
    assert need.parameters.count() == 2
    assert need.steward == need.organisation.jurisdiction
