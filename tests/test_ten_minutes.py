"""docs/ten-minutes.md is true: every line of it is run, and what it prints is compared."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.web.installation import Installation
from tests.zone_fixtures import zone  # noqa: F401 - a fixture

DOCUMENT = (Path(__file__).parent.parent / "docs" / "ten-minutes.md").read_text()
BLOCKS = re.findall(r"```console\n(.*?)```", DOCUMENT, re.S)
_LEFT_OUT = "…"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ten")
    Installation(folder / "var").run("demo", "--no-serve")
    Installation(folder / "var").run("index", "follow", "--once")
    return folder


def steps(block: str) -> list[tuple[str, list[str]]]:
    """Commands of a block, each with the lines that it is to print."""
    found: list[tuple[str, list[str]]] = []
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        lines = part.rstrip("\n").split("\n")
        ends = 1
        while lines[0].count('"') % 2 and ends < len(lines):
            lines[0] += "\n" + lines[ends]
            ends += 1
        found.append((lines[0], lines[ends:]))
    return found


def run(command: str, folder: Path) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = Installation(folder / "var").environment | {"PATH": path, "COLUMNS": "200"}
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_every_line_of_the_ten_minutes_is_true(folder):
    ran = 0
    for block in BLOCKS:
        for command, told in steps(block):
            printed = run(command, folder).split("\n")
            place = 0
            for line in told:
                if line == _LEFT_OUT:
                    continue
                assert line in printed[place:], (command, line, printed)
                place = printed.index(line, place) + 1
            ran += 1
    assert ran >= 9


def test_a_second_import_of_the_same_file_changes_nothing(folder):
    told = run(
        "corridor import needs mine.csv --lang zh --json; corridor import needs mine.xlsx --json",
        folder,
    )
    assert told.count('"accepted": 0') == 2


@pytest.mark.django_db
def test_19_54_opens_its_sentence_and_leads_on_to_49_16(client, zone):  # noqa: F811
    page = client.get("/zone/?lang=zh-hans").content.decode()
    assert "19.54" in page and "49.16" in page
    fact = client.get("/zone/facts/area/?on=2023-08-01").content.decode()
    assert "19.54" in fact
    contested = client.get("/zone/facts/area/?on=2026-02-01").content.decode()
    assert "19.54" in contested and "49.16" in contested
