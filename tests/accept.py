"""One named test or command for each acceptance line; what this machine lacks is not run.

``make accept`` prints a line each: passed, FAILED, or not run with what is missing. It ends with
1 if anything failed, or if CORRIDOR_REQUIRE names a part that is missing.
"""

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests.requirements import PARTS

BIN = Path(sys.executable).parent
PYTEST = [str(BIN / "pytest"), "-q", "-p", "no:cacheprovider"]


@dataclass(frozen=True, slots=True)
class Line:
    """An acceptance line: what it claims, what shows it, which parts it needs."""

    claim: str
    command: list[str]
    parts: tuple[str, ...] = ()
    environment: dict[str, str] = field(default_factory=dict)


def lines(scratch: Path) -> list[Line]:
    """Every acceptance line, in the order of the issue."""
    own = {"CORRIDOR_VAR": str(scratch / "var")}
    corridor = str(BIN / "corridor")
    return [
        Line(
            "make demo SERVE=0 ends with one need and its graded answers",
            ["make", "--no-print-directory", "demo", "SERVE=0"],
            environment=own,
        ),
        Line("docs/ten-minutes.md is true", [*PYTEST, "tests/test_ten_minutes.py"]),
        Line(
            "the real input imports without loss; a real need is answered in under 200 ms",
            [*PYTEST, "-s", "tests/test_real_input.py"],
            ("data",),
        ),
        Line(
            "corridor evaluate: not below character BM25, grade score above it",
            [*PYTEST, "-s", "tests/test_evaluation_reach.py"],
            ("data",),
        ),
        Line(
            "benchmarks run side by side with peers (10 k here; 1 M by hand: make bench)",
            [
                sys.executable,
                "-m",
                "benchmarks",
                "latency",
                "--size",
                "10000",
                "--scratch",
                str(scratch / "bench"),
            ],
            ("data",),
        ),
        Line("bad input is told and loses nothing", [*PYTEST, "tests/web/importing"]),
        Line("kill -9 in indexing loses nothing", [*PYTEST, "tests/web/indexing"]),
        Line("the main job, and the page that tells it", [*PYTEST, "tests/test_main_job.py"]),
        Line(
            "the main job in a browser, both languages, wide and narrow; axe finds nothing",
            [*PYTEST, "tests/e2e"],
            ("chromium",),
        ),
        Line(
            "zone files: load twice, changed entry, round trip, one government",
            [*PYTEST, "tests/zones", "tests/web/zonefiles"],
        ),
        Line(
            "the record and two people at once, on PostgreSQL",
            [*PYTEST, "tests/zone", "-m", "not e2e"],
            ("postgres",),
            {"DATABASE_URL": PARTS["postgres"][0]() or ""},
        ),
        Line("corridor --help names every command", [corridor, "--help"]),
    ]


def main() -> int:
    """Run every line; the number of those that failed or lack a required part."""
    required = set(filter(None, os.environ.get("CORRIDOR_REQUIRE", "").split(",")))
    bad = done = 0
    with tempfile.TemporaryDirectory() as scratch:
        for line in lines(Path(scratch)):
            missing = [part for part in line.parts if not PARTS[part][0]()]
            if missing:
                print(
                    f"not run  {line.claim}: {'; '.join(PARTS[p][1] for p in missing)}", flush=True
                )
                bad += bool(required & set(missing))
                continue
            bad += not _passes(line)
            done += 1
    print(f"{done - bad} passed, {bad} failed")
    return 1 if bad else 0


def _passes(line: Line) -> bool:
    began = time.monotonic()
    ran = subprocess.run(
        line.command,
        env=os.environ | line.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    word = "passed " if ran.returncode == 0 else "FAILED "
    print(f"{word}  {line.claim}  ({time.monotonic() - began:.0f} s)", flush=True)
    shown = ran.stdout.splitlines()[-60 if ran.returncode else -12 :]
    print("\n".join(f"         {row}" for row in shown), flush=True)
    if ran.returncode:
        print(ran.stderr[-4000:], flush=True)
    return ran.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
