"""The forward store: what was committed is there, whole, whatever happens to the writer."""

import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corridor.matching import NOTHING_KNOWN, ForwardStore, ForwardWriter
from corridor.matching.errors import FormatUnknown, StoreBusy, StoreDamaged, TooLarge
from corridor.matching.facts import UNKNOWN, code_number, day_of, records
from tests.matching.making import offer_facts

WRITER = """
import sys
from pathlib import Path
from corridor.matching import NOTHING_KNOWN, ForwardWriter
writer = ForwardWriter(Path(sys.argv[1]))
while True:
    for _ in range(500):
        n = writer._rows
        row = writer.append(f"key-{n}", [n, 7], [n] * 5, NOTHING_KNOWN)
    writer.flush()
    print(row + 1, flush=True)
"""


def contents(store: ForwardStore, row: int) -> tuple[str, list[int], list[int]]:
    record = store.rows[row]
    start, middle = int(record["start"]), int(record["start"] + record["title_length"])
    end = middle + int(record["text_length"])
    return (
        store.keys([row])[0],
        store.tokens[start:middle].tolist(),
        store.tokens[middle:end].tolist(),
    )


def test_rows_come_back_as_they_were_written(tmp_path):
    with ForwardWriter(tmp_path) as writer:
        rows = [
            writer.append("a", [1, 2], [3], NOTHING_KNOWN),
            writer.append("b", [], [2**32 - 1], NOTHING_KNOWN),
        ]
    store = ForwardStore(tmp_path)
    assert rows == [0, 1]
    assert contents(store, 0) == ("a", [1, 2], [3])
    assert contents(store, 1) == ("b", [], [2**32 - 1])


@given(st.lists(offer_facts, min_size=1, max_size=5))
def test_facts_are_kept_and_unknown_stays_unknown(facts):
    for one, known in zip(records(facts), facts, strict=True):
        assert one["trl"] == (UNKNOWN if known.trl is None else known.trl)
        assert one["asks_min"] == (UNKNOWN if known.asks_min is None else known.asks_min)
        assert day_of(int(one["legal_until"])) == known.legal_until
        assert one["park"] == code_number(known.park)
        stored = {int(code) for code in one["industries"]} - {UNKNOWN}
        assert stored == {code_number(code) for code in known.industries or ()}


@pytest.mark.parametrize("wrong", [{"trl": 300}, {"trl": -1}, {"asks_min": -5}])
def test_a_fact_that_would_read_as_unknown_or_overflow_is_refused(tmp_path, wrong):
    with ForwardWriter(tmp_path) as writer:
        with pytest.raises(TooLarge):
            writer.append("a", [1], [], replace(NOTHING_KNOWN, **wrong))
        with pytest.raises(TooLarge):
            writer.append("k" * 41, [1], [], NOTHING_KNOWN)
        assert writer.append("b", [2], [], NOTHING_KNOWN) == 0
    assert contents(ForwardStore(tmp_path), 0) == ("b", [2], [])


def test_a_reader_sees_rows_after_flush_and_refresh_only(tmp_path):
    writer = ForwardWriter(tmp_path)
    store = ForwardStore(tmp_path)
    assert len(store) == 0
    writer.append("a", [1], [], NOTHING_KNOWN)
    assert not store.refresh()
    writer.flush()
    assert len(store) == 0
    assert store.refresh()
    assert contents(store, 0) == ("a", [1], [])
    writer.close()


def test_what_was_not_flushed_is_cut_off_by_the_next_writer(tmp_path):
    with ForwardWriter(tmp_path) as writer:
        writer.append("a", [1], [], NOTHING_KNOWN)
    for name in ("rows", "tokens"):
        with (tmp_path / name).open("ab") as file:
            file.write(b"half a row")
    assert len(ForwardStore(tmp_path)) == 1
    with ForwardWriter(tmp_path) as writer:
        assert writer.append("b", [2], [3], NOTHING_KNOWN) == 1
    assert contents(ForwardStore(tmp_path), 1) == ("b", [2], [3])


def test_an_error_inside_the_block_commits_nothing(tmp_path):
    with pytest.raises(ZeroDivisionError), ForwardWriter(tmp_path) as writer:
        writer.append("a", [1], [], NOTHING_KNOWN)
        raise ZeroDivisionError
    assert len(ForwardStore(tmp_path)) == 0


def test_a_second_writer_is_refused(tmp_path):
    with ForwardWriter(tmp_path), pytest.raises(StoreBusy):
        ForwardWriter(tmp_path)
    ForwardWriter(tmp_path).close()


def test_a_reader_follows_a_folder_that_was_replaced(tmp_path):
    with ForwardWriter(tmp_path / "now") as writer:
        writer.append("old", [1], [], NOTHING_KNOWN)
    with ForwardWriter(tmp_path / "fresh") as writer:
        writer.append("new", [2], [], NOTHING_KNOWN)
    store = ForwardStore(tmp_path / "now")
    (tmp_path / "now").rename(tmp_path / "gone")
    (tmp_path / "fresh").rename(tmp_path / "now")
    shutil.rmtree(tmp_path / "gone")
    assert contents(store, 0) == ("old", [1], [])
    assert store.refresh()
    assert contents(store, 0) == ("new", [2], [])


def test_damage_is_said(tmp_path):
    with pytest.raises(StoreDamaged):
        ForwardStore(tmp_path)
    with ForwardWriter(tmp_path) as writer:
        writer.append("a", [1, 2, 3], [], NOTHING_KNOWN)
    os.truncate(tmp_path / "tokens", 4)
    with pytest.raises(StoreDamaged):
        ForwardStore(tmp_path)
    with pytest.raises(StoreDamaged):
        ForwardWriter(tmp_path)
    committed = tmp_path / "committed"
    committed.write_text(committed.read_text().replace('"format": 1', '"format": 99'))
    with pytest.raises(FormatUnknown):
        ForwardStore(tmp_path)
    committed.write_text("{")
    with pytest.raises(StoreDamaged):
        ForwardStore(tmp_path)


def test_a_killed_writer_leaves_a_whole_prefix(tmp_path):
    for _ in range(3):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        acknowledged = int(writer.stdout.readline())
        time.sleep(0.05)
        writer.send_signal(signal.SIGKILL)
        acknowledged = max([acknowledged, *map(int, writer.stdout.read().split())])
        writer.wait()
        writer.stdout.close()
        store = ForwardStore(tmp_path)
        assert len(store) >= acknowledged
        for row in range(0, len(store), 97):
            assert contents(store, row) == (f"key-{row}", [row, 7], [row] * 5)
        assert contents(store, len(store) - 1)[0] == f"key-{len(store) - 1}"


def test_a_date_before_1970_is_kept_as_known():
    facts = replace(NOTHING_KNOWN, published_on=date(1950, 1, 1))
    assert records([facts])["published_on"][0] == 0
