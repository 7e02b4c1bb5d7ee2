"""A file of 200 MB takes hardly more memory than one of 2 MB."""

import json
import subprocess
import sys

from .conftest import environment

_MEASURED = """
import json, resource, sys
from corridor.web.cli import main
main(sys.argv[1:], standalone_mode=False)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
_KILOBYTES = 1024 if sys.platform == "darwin" else 1
CELL = "Salt spray test, 96 h, nickel on zinc die castings. " * 2_000


def written(path, rows):
    with path.open("w") as file:
        file.write("id,title,abstract\n")
        for n in range(rows):
            file.write(f'{n},镀镍前处理工艺{n},"{CELL}"\n')
    return path


def peak(installation, path) -> int:
    """Kilobytes that an import of the file takes at most."""
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, "import", "technologies", str(path), "--json"],
        env=environment(installation), capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told, _, size = done.stdout.rstrip().rpartition("\n")
    assert json.loads(told)["files"][0]["rejected"] == 0
    return int(size) // _KILOBYTES


def test_memory_stays_flat(installation, tmp_path):
    small = peak(installation, written(tmp_path / "small.csv", 20))
    large_file = written(tmp_path / "large.csv", 2_000)
    assert large_file.stat().st_size > 200_000_000
    large = peak(installation, large_file)
    assert large - small < 60_000, f"{small} kB for 2 MB, {large} kB for 200 MB"
