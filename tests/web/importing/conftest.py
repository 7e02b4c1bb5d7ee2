"""A zone with two governments, and files imported into it."""

import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from corridor.web.importing import KINDS, Job, knows, map_columns, open_table, run_import
from corridor.zone.ground.models import COMMONS
from corridor.zone.ground.permissions import SYSTEM
from tests.zone.makers import JurisdictionMaker, ParkMaker

DAY = date(2026, 11, 24)
_MAIN = "from corridor.web.cli import main; main()"


@pytest.fixture
def zone(db):
    JurisdictionMaker(code=COMMONS, official_order=99)
    return JurisdictionMaker(code="north", name_zh="北区", official_order=1)


@pytest.fixture
def park(zone):
    return ParkMaker(code="north-park", name_zh="北片区", jurisdiction=zone)


@pytest.fixture
def load(zone, tmp_path):
    """Import a file, given as bytes, text or rows; answers the report."""

    def load(kind, content, name="file.csv", *, given=None, rejects=True, **job):
        path = written(tmp_path / name, content)
        known = knows(KINDS[kind])
        table = open_table(path, known, encoding=job.pop("encoding", None))
        mapped = map_columns(KINDS[kind], table.columns, given=given)
        return run_import(
            Job(
                kind=KINDS[kind],
                path=path,
                table=table,
                mapped=mapped,
                origin=job.pop("origin", "test"),
                by=job.pop("by", SYSTEM),
                on=DAY,
                rejects=tmp_path / f"{name}.rejects.csv" if rejects else None,
                **job,
            )
        )

    return load


def written(path: Path, content) -> Path:
    if isinstance(content, bytes):
        path.write_bytes(content)
    elif isinstance(content, str):
        path.write_text(content, encoding="utf-8", newline="")
    elif path.suffix == ".jsonl":
        path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in content))
    else:
        text = io.StringIO()
        csv.writer(text).writerows(content)
        path.write_text(text.getvalue(), encoding="utf-8", newline="")
    return path


def rejects_of(report) -> list[dict[str, str]]:
    """Lines of the rejects file, by the first word of the column's name."""
    if report.rejects is None:
        return []
    with report.rejects.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def environment(var: Path) -> dict[str, str]:
    """Of a process with an installation of its own in a file database."""
    return os.environ | {"CORRIDOR_VAR": str(var), "DATABASE_URL": "", "LANG": "C.UTF-8"}


def corridor(var: Path, *arguments: str, **options) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _MAIN, *arguments],
        env=environment(var),
        capture_output=True,
        text=True,
        timeout=120,
        **options,
    )


def start_corridor(var: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _MAIN, *arguments],
        env=environment(var),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def rows_in(var: Path, question: str) -> list[tuple]:
    base = sqlite3.connect(f"file:{var / 'corridor.sqlite3'}?mode=ro", uri=True, timeout=30)
    try:
        return base.execute(question).fetchall()
    finally:
        base.close()


@pytest.fixture(scope="session")
def installed(tmp_path_factory):
    """An empty installation on disk, to be copied."""
    var = tmp_path_factory.mktemp("installed")
    made = corridor(var, "manage", "migrate", "--skip-checks", "--verbosity", "0")
    assert made.returncode == 0, made.stderr
    base = sqlite3.connect(var / "corridor.sqlite3")
    with base:
        base.execute(
            "INSERT INTO zone_jurisdiction (code, name_zh, name_en, official_order)"
            " VALUES ('commons', '公共', 'Commons', 99)"
        )
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()
    return var


@pytest.fixture
def installation(installed, tmp_path):
    var = tmp_path / "var"
    var.mkdir()
    for name in ("corridor.sqlite3", "secret_key"):
        (var / name).write_bytes((installed / name).read_bytes())
    return var
