"""Real files, taken in whole: accepted + unchanged + rejected = read, and a real need answered."""

import csv
import json
import statistics
import time
from pathlib import Path

import pytest

from corridor.web.engine import answer_text, warm_up
from corridor.web.importing import KINDS, Job, knows, map_columns, open_table, run_import
from corridor.web.indexing import rebuild
from corridor.web.zonefiles import check_zone
from corridor.web.zonefiles.loading import load_zone
from corridor.zone.ground.permissions import PUBLIC, SYSTEM
from tests.requirements import need
from tests.zone.makers import DAY

pytestmark = [pytest.mark.real_data, pytest.mark.django_db]
FILES = (
    ("needs", "matching/needs.csv"),
    ("needs", "matching/needs_unjudged.csv"),
    ("technologies", "matching/offers_unique.csv"),
    ("technologies", "papers/chinaxiv_title_abstract.jsonl"),
    ("technologies", "papers/csl_csl_dev_test.jsonl"),
    ("technologies", "patents/bdci2022_patsnap_train.jsonl"),
    ("technologies", "patents/bdci2022_patsnap_testA_subset_pseudolabel.jsonl"),
    ("technologies", "patents/g06f_cpc_sample.jsonl"),
)
ROWS = {"needs": 190 + 132, "technologies": 6714 + 14152 + 4136}
MOST_MS = 200


def take_in(kind: str, path: Path):
    table = open_table(path, knows(KINDS[kind]))
    mapped = map_columns(KINDS[kind], table.columns)
    return run_import(Job(KINDS[kind], path, table, mapped, origin=path.stem, by=SYSTEM, on=DAY))


def test_the_real_files_come_in_whole_and_a_real_need_is_answered_quickly(tmp_path, settings):
    settings.CORRIDOR_INDEX = tmp_path
    folder = Path(need("data"))
    load_zone(check_zone(Path(settings.CORRIDOR_ZONE)))
    read = dict.fromkeys(ROWS, 0)
    for kind, name in FILES:
        report = take_in(kind, folder / name)
        assert report.accepted + report.unchanged + report.rejected == report.read
        read[kind] += report.read
        print(f"{name}: {report.read} read, {report.accepted} accepted, {report.rejected} rejected")
    assert read == ROWS

    rebuild()
    warm_up()
    with (folder / "matching" / "needs.csv").open(encoding="utf-8-sig") as file:
        texts = [f"{row['title']}\n{row['content']}" for row in csv.DictReader(file)][:40]
    took = []
    for text in texts:
        began = time.perf_counter()
        answered = answer_text(text, acting=PUBLIC, lang="zh")
        took.append((time.perf_counter() - began) * 1000)
        assert answered.answers or answered.nothing
    print(json.dumps({"median_ms": statistics.median(took), "worst_ms": max(took)}))
    assert statistics.median(took) < MOST_MS
