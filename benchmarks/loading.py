"""One road of a file into an empty database, in a process of its own: ROAD FILE VAR URL."""

import csv
import json
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks.installing import AT_ONCE, in_chunks, set_up
from benchmarks.measuring import peak_mib


def main(road: str, path: Path, var: Path, url: str) -> None:
    """Load and print rows, seconds and memory as JSON."""
    set_up(var, database_url=url)
    before, cpu, wall = peak_mib(), time.process_time(), time.perf_counter()
    rows = ROADS[road](path)
    told = {
        "rows": rows,
        "cpu": time.process_time() - cpu,
        "wall": time.perf_counter() - wall,
        "before": before,
        "peak": peak_mib(),
    }
    print(json.dumps(told))


def corridor(path: Path) -> int:
    """What ``corridor import technologies FILE`` does."""
    from rich.console import Console  # noqa: PLC0415

    from corridor.web.importing.importing_files import Options, import_files  # noqa: PLC0415

    quiet = Console(quiet=True)
    told = import_files(_options(Options), [path], quiet, quiet)
    return int(told[0]["accepted"])


def _options(options: Any) -> Any:
    nothing = dict.fromkeys(("mapping", "save_as", "origin", "sheet", "encoding", "rejects"))
    return options(
        kind="technologies",
        given={},
        constants={},
        dry_run=False,
        afresh=False,
        lang="en",
        **nothing,
    )


def bulk_create(path: Path) -> int:
    """The same file through the csv module and the model, nothing checked."""
    from django.db import transaction  # noqa: PLC0415

    from corridor.zone.supply.models import Technology  # noqa: PLC0415

    rows = 0
    for some in in_chunks(Technology(**values) for values in _values(path)):
        with transaction.atomic():
            rows += len(Technology.objects.bulk_create(some))
    return rows


def executemany(path: Path) -> int:
    """The same columns by the database's own driver, no model in between."""
    from django.db import connection  # noqa: PLC0415

    from corridor.zone.ground.models import new_id  # noqa: PLC0415
    from corridor.zone.supply.models import Technology  # noqa: PLC0415

    connection.ensure_connection()
    driver, postgres = connection.connection, connection.vendor == "postgresql"
    columns = [
        str(field.column) for field in Technology._meta.concrete_fields if field.name != "id"
    ]
    marks = ", ".join(("%s" if postgres else "?",) * len(columns))
    sql = f"insert into {Technology._meta.db_table} ({', '.join(columns)}) values ({marks})"  # noqa: S608
    fixed = {"version": 1, "written_at": datetime.now(UTC), "demonstration": False}
    things = (values | fixed | {"public_id": new_id("tech")} for values in _values(path))
    lines = ([_plain(values.get(name)) for name in columns] for values in things)
    rows = 0
    while some := list(islice(lines, AT_ONCE)):
        driver.execute("begin")
        driver.cursor().executemany(sql, some)
        driver.execute("commit")
        rows += len(some)
    return rows


def _plain(value: Any) -> Any:
    """What both drivers take: JSON and days as text."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False)
    return value.isoformat() if isinstance(value, date) else value


def _values(path: Path) -> Iterator[dict[str, Any]]:
    from corridor.zone.ground.models import COMMONS, Jurisdiction  # noqa: PLC0415

    places = dict(Jurisdiction.objects.values_list("code", "pk"))
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            told: dict[str, Any] = {name: value or None for name, value in row.items()}
            place = places.get(told.pop("jurisdiction"))
            industries = told["industries"]
            yield told | {
                "id": None,
                "origin": "bare",
                "origin_id": row["id"],
                "steward_id": place or places[COMMONS],
                "jurisdiction_id": place,
                "lang": "zh",
                "field_sources": {},
                "state": "published",
                "trl": int(told["trl"]) if told["trl"] else None,
                "asks_min": int(told["asks_min"]) * 100 if told["asks_min"] else None,
                "asks_max": int(told["asks_max"]) * 100 if told["asks_max"] else None,
                "legal_until": _day(told["legal_until"]),
                "published_on": _day(told["published_on"]),
                "industries": industries.split(";") if industries else None,
            }


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


ROADS: dict[str, Callable[[Path], int]] = {
    "corridor": corridor,
    "bulk_create": bulk_create,
    "executemany": executemany,
}

if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
