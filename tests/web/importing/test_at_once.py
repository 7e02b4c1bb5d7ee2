"""Several imports at once on PostgreSQL, where their transactions really overlap."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from corridor.web.importing import KINDS, Job, knows, map_columns, open_table, run_import
from corridor.zone.ground.models import ImportRun, OutboxMessage, RecordLine
from corridor.zone.ground.permissions import SYSTEM
from corridor.zone.supply.models import Technology

from .conftest import DAY, written

pytestmark = [pytest.mark.postgres, pytest.mark.django_db(transaction=True)]
ROWS = 2_500
TECHNOLOGIES = KINDS["technologies"]


@pytest.fixture(autouse=True)
def postgres(zone):
    if connection.vendor != "postgresql":
        pytest.skip("set DATABASE_URL to a PostgreSQL: SQLite's test database is one connection")


def job(path):
    table = open_table(path, knows(TECHNOLOGIES))
    mapped = map_columns(TECHNOLOGIES, table.columns)
    return Job(TECHNOLOGIES, path, table, mapped, "test", SYSTEM, DAY,
               rejects=path.with_suffix(".rejects.csv"))  # fmt: skip


def at_once(jobs):
    def one(job):
        try:
            return run_import(job)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(jobs)) as pool:
        return list(pool.map(one, jobs))


def table(tmp_path, name, numbers, text="镀镍"):
    return written(tmp_path / name, [["id", "title"], *([n, f"{text}{n}"] for n in numbers)])


def test_one_file_is_shared_out_between_those_who_read_it(tmp_path):
    path = table(tmp_path, "a.csv", range(ROWS))
    reports = at_once([job(path) for _ in range(3)])
    assert Technology.objects.count() == ROWS
    assert OutboxMessage.objects.filter(topic="index").count() == ROWS
    for report in reports:
        assert report.accepted + report.unchanged + report.rejected == report.read == ROWS
    runs = ImportRun.objects.count()
    assert RecordLine.objects.filter(deed="records.imported").count() == runs


def test_files_that_tell_of_the_same_records_in_another_order_double_none(tmp_path):
    upward = table(tmp_path, "up.csv", range(ROWS))
    downward = table(tmp_path, "down.csv", reversed(range(ROWS)))
    reports = at_once([job(upward), job(downward)])
    assert Technology.objects.count() == ROWS
    assert sum(report.created for report in reports) == ROWS
    assert sum(report.unchanged for report in reports) == ROWS
    assert [report.rejected for report in reports] == [0, 0]
