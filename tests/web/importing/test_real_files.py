"""The real files import without loss: accepted + unchanged + rejected = read."""

import json
import os
from pathlib import Path

import pytest

from corridor.web.importing import KINDS, Job, knows, map_columns, open_table, run_import
from corridor.zone.ground.permissions import SYSTEM
from corridor.zone.supply.models import Technology

from .conftest import DAY

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.real_data,
    pytest.mark.skipif(
        not os.environ.get("CORRIDOR_DATA"), reason="CORRIDOR_DATA names no folder of real data"
    ),
]
FILES = [
    ("needs", "matching/needs.csv", 190, 0),
    ("needs", "matching/needs_unjudged.csv", 132, 0),
    ("technologies", "matching/offers_unique.csv", 6_714, 0),
    ("technologies", "patents/bdci2022_patsnap_train.jsonl", 958, 0),
    ("technologies", "patents/bdci2022_patsnap_testA_subset_pseudolabel.jsonl", 3_139, 0),
    ("technologies", "patents/g06f_cpc_sample.jsonl", 39, 1),
    ("technologies", "papers/csl_csl_dev_test.jsonl", 2_000, 0),
    ("technologies", "papers/chinaxiv_title_abstract.jsonl", 12_152, 0),
]


@pytest.mark.parametrize(("kind", "name", "rows", "rejected"), FILES)
def test_a_real_file_loses_nothing_and_twice_is_once(zone, tmp_path, kind, name, rows, rejected):
    path = Path(os.environ["CORRIDOR_DATA"]) / name
    table = open_table(path, knows(KINDS[kind]))
    mapped = map_columns(KINDS[kind], table.columns)
    job = Job(kind=KINDS[kind], path=path, table=table, mapped=mapped, origin=path.stem,
              by=SYSTEM, on=DAY, rejects=tmp_path / "rejects.csv")  # fmt: skip
    first = run_import(job)
    assert (first.read, first.accepted, first.rejected) == (rows, rows - rejected, rejected)
    again = run_import(job)
    assert (again.unchanged, again.rejected) == (rows - rejected, rejected)


def test_the_ids_of_the_files_are_kept(zone, tmp_path):
    path = Path(os.environ["CORRIDOR_DATA"]) / "patents/g06f_cpc_sample.jsonl"
    table = open_table(path, knows(KINDS["technologies"]))
    mapped = map_columns(KINDS["technologies"], table.columns)
    run_import(Job(kind=KINDS["technologies"], path=path, table=table, mapped=mapped, origin="cpc",
                   by=SYSTEM, on=DAY))  # fmt: skip
    told = [json.loads(line) for line in path.read_text().splitlines()]
    numbers = {row["publication_number"] for row in told if row["title"]}
    kept = Technology.objects.filter(origin="cpc")
    assert set(kept.values_list("origin_id", flat=True)) == numbers
    assert all(technology.ipc for technology in kept)
