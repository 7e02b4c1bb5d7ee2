"""The machine a figure was measured on, as far as it matters and names nobody."""

import os
import platform
import sqlite3
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

PACKAGES = ("tantivy", "numpy", "numba", "django")


def describe() -> dict[str, Any]:
    """Processor, cores, memory, versions, load and date."""
    pages, page = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gib": round(pages * page / 2**30, 1),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        **{name: version(name) for name in PACKAGES},
        "load_average": round(os.getloadavg()[0], 1),
    }


def in_a_line(machine: dict[str, Any]) -> str:
    """The same for the foot of a table."""
    versions = " ".join(f"{name} {machine[name]}" for name in ("python", "sqlite", *PACKAGES))
    return (
        f"{machine['date']}, {machine['cores']} cores {machine['processor']}, "
        f"{machine['memory_gib']} GiB, load {machine['load_average']}; {versions}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or "unknown"
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else "unknown"
