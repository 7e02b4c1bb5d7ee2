"""Every benchmark runs, on two hundred offers, and writes figures that can be compared."""

import json
import os
import subprocess
import sys
from pathlib import Path

SIZE = 200
NAMES = ("imports", "indexing", "latency", "kept", "search")
_UNSET = ("CORRIDOR_DATA", "CORRIDOR_POSTGRES_URL", "DATABASE_URL", "CORRIDOR_VAR")


def test_the_menu_runs_on_two_hundred_offers(tmp_path: Path) -> None:
    options = ("--size", str(SIZE), "--needs", "2", "--repeats", "1", "--scratch", str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", *NAMES, *options],
        env={name: value for name, value in os.environ.items() if name not in _UNSET},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "demonstration's own clauses" in done.stdout
    told = {name: json.loads((tmp_path / f"{name}-{SIZE}.json").read_text()) for name in NAMES}
    for name, one in told.items():
        assert one["size"] == SIZE and one["machine"]["cores"] >= 1, name
        ratios = [row[column] for row in one["rows"] for column in row if column.startswith("×")]
        assert all(ratio > 0 for ratio in ratios), name
    assert [row["kept"] for row in told["kept"]["rows"]] == [1, 1]
    assert all(row["rows/s"] > 0 for row in told["imports"]["rows"])
