"""Imports: ``corridor import technologies`` beside bare Django and bare drivers, same rows."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.csv_file import write_csv
from benchmarks.generator import generate
from benchmarks.reporting import Outcome, Row
from benchmarks.setting import Setting

ROADS = {
    "corridor": "corridor import technologies",
    "bulk_create": "bare Django bulk_create",
    "executemany": "bare executemany",
}


def run(setting: Setting) -> Outcome:
    """Rows a CPU second, and a second, each road in a process and a database of its own."""
    path = _file(setting)
    rows = [row for name, url in _databases() for row in _rows(name, url, path, setting)]
    notes = ["a row's record in the chain and its notice to the index are part of the import only"]
    if len(rows) == len(ROADS):
        notes.append(
            "PostgreSQL not measured: neither DATABASE_URL nor CORRIDOR_POSTGRES_URL is set"
        )
    return Outcome(f"Rows imported a second, {setting.size:,} rows of CSV", rows, notes)


def _file(setting: Setting) -> Path:
    """The offers as CSV, kept in the folder."""
    setting.folder.mkdir(parents=True, exist_ok=True)
    path = setting.folder / "offers.csv"
    if not path.exists():
        write_csv(path, generate(setting.clauses, seed=setting.seed, size=setting.size))
    return path


def _databases() -> Iterator[tuple[str, str]]:
    yield "SQLite", ""
    url = os.environ.get("CORRIDOR_POSTGRES_URL") or os.environ.get("DATABASE_URL", "")
    if url.startswith("postgres"):
        yield "PostgreSQL", url


def _rows(database: str, url: str, path: Path, setting: Setting) -> list[Row]:
    told = {road: _child(road, url, path, setting) for road in ROADS}
    bare = told["bulk_create"]
    return [
        {
            "what": f"{database}: {ROADS[road]}",
            "× bulk_create CPU": one["cpu"] / bare["cpu"],
            "× bulk_create time": one["wall"] / bare["wall"],
            "rows/CPU s": setting.size / one["cpu"],
            "rows/s": setting.size / one["wall"],
            "peak MiB": one["peak"],
            "grown by MiB": one["peak"] - one["before"],
        }
        for road, one in told.items()
    ]


def _child(road: str, url: str, path: Path, setting: Setting) -> dict[str, Any]:
    var = setting.folder / f"import-{road}"
    shutil.rmtree(var, ignore_errors=True)
    try:
        with _empty_database(url) as empty:
            command = [sys.executable, "-m", "benchmarks.loading", road, str(path), str(var), empty]
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    finally:
        shutil.rmtree(var, ignore_errors=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert told["rows"] == setting.size, told
    return told


@contextmanager
def _empty_database(url: str) -> Iterator[str]:
    """A database of its own on the server, dropped afterwards; for SQLite it is the folder's."""
    if not url:
        yield ""
        return
    import psycopg  # noqa: PLC0415 - only where there is a server

    name = f"corridor_benchmark_{os.getpid()}"
    with psycopg.connect(url, autocommit=True) as server:
        server.execute(f"create database {name}")
        try:
            yield f"{url.rpartition('/')[0]}/{name}"
        finally:
            server.execute(f"drop database {name} with (force)")
