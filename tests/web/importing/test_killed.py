"""Real processes on a database on disk: killed in the middle, or two at once."""

import csv
import json
import signal
import time

import pytest

from .conftest import corridor, rows_in, start_corridor

ROWS, EVERY = 12_000, 500


@pytest.fixture
def file(tmp_path):
    """Every 500th row is bad, and every 500th a double of the one before with other contents."""
    path = tmp_path / "成果.csv"
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["成果编号", "成果名称", "摘要"])
        for n in range(ROWS):
            title = "" if n % EVERY == 7 else f"第{n}项 镀镍前处理工艺"
            number = n - 1 if n % EVERY == 9 else n
            writer.writerow([number, title, "锌合金压铸件直接镀镍易鼓泡。" * 5])
    return path


BAD = 2 * ROWS // EVERY


def done_to(var):
    found = rows_in(var, "SELECT done_to FROM zone_importrun")
    return found[0][0] if found else 0


def rejected_rows(file):
    with (file.parent / f"{file.name}.rejects.csv").open(encoding="utf-8-sig", newline="") as told:
        return [int(line["行号 row"]) for line in csv.DictReader(told)]


def expected_rejects():
    return [n + 2 for n in range(ROWS) if n % EVERY in (7, 9)]


def test_a_killed_import_goes_on_where_it_stood_and_loses_and_doubles_nothing(installation, file):
    arguments = ("import", "technologies", str(file), "--json")
    process = start_corridor(installation, *arguments)
    while process.poll() is None and not 1 < done_to(installation) < ROWS:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    stood = done_to(installation)
    assert 0 < stood < ROWS, "the import was over before it could be killed"
    before = rows_in(installation, "SELECT count(*) FROM zone_technology")[0][0]
    assert before == stood - 1 - sum(row <= stood for row in expected_rejects())

    again = corridor(installation, *arguments)
    assert again.returncode == 0, again.stderr
    (told,) = json.loads(again.stdout)["files"]
    assert told["resumed_after"] == stood
    assert (told["read"], told["accepted"], told["rejected"]) == (ROWS, ROWS - BAD, BAD)
    assert told["created"] == ROWS - BAD - before
    assert rows_in(installation, "SELECT count(*), count(DISTINCT origin_id) FROM zone_technology"
                   ) == [(ROWS - BAD, ROWS - BAD)]  # fmt: skip
    owed = "SELECT count(*), count(DISTINCT subject) FROM zone_outboxmessage WHERE topic = 'index'"
    assert rows_in(installation, owed) == [(ROWS - BAD, ROWS - BAD)]
    assert rejected_rows(file) == expected_rejects()
    lines = "SELECT count(*) FROM zone_recordline WHERE deed = 'records.imported'"
    assert rows_in(installation, lines) == [(1,)]


def test_two_imports_of_one_file_at_once_double_nothing(installation, file):
    arguments = ("import", "technologies", str(file), "--json")
    processes = [start_corridor(installation, *arguments) for _ in range(2)]
    answers = [process.communicate(timeout=120) for process in processes]
    assert [process.returncode for process in processes] == [0, 0], answers
    for output, _ in answers:
        (told,) = json.loads(output)["files"]
        assert told["accepted"] + told["unchanged"] + told["rejected"] == told["read"] == ROWS
    assert rows_in(installation, "SELECT count(*), count(DISTINCT origin_id) FROM zone_technology"
                   ) == [(ROWS - BAD, ROWS - BAD)]  # fmt: skip
    assert rejected_rows(file) == expected_rejects()
