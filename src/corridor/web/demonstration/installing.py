"""From nothing to a demonstration zone: database, zone files, invented records, index, people."""

from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from django.core.management import call_command

from corridor.search import SearchFailure
from corridor.web.demonstration.people import make_people
from corridor.web.importing import KINDS, Job, Report, knows, map_columns, open_table, run_import
from corridor.web.indexing import PUBLIC_SHELF, catch_up, open_shelf, rebuild
from corridor.web.indexing.levels import shelf_folder
from corridor.web.zonefiles import check_zone
from corridor.web.zonefiles.loading import load_zone
from corridor.zone.ground.permissions import SYSTEM
from corridor.zone.ground.queries import today

ORIGIN = "demonstration"
ORDER = ("organisations", "technologies", "needs", "experts", "instruments")
"""Organisations first: the others name them."""

Say = Callable[[str], None]


def install(*, say: Say) -> None:
    """Set up the demonstration in this installation's folder. Again, it changes nothing."""
    _mark()
    call_command("migrate", verbosity=0)
    load_zone(check_zone(Path(settings.CORRIDOR_ZONE)))
    for kind in ORDER:
        report = _import(kind)
        if report is not None:
            say(f"{kind:14} {report.accepted:>4} + {report.unchanged} unchanged")
    make_people()
    indexed = _index()
    say(f"{'indexed':14} {indexed:>4}")


def _index() -> int:
    """What was written goes onto the shelves; where there are none, or old ones, all of it."""
    try:
        open_shelf(shelf_folder(PUBLIC_SHELF))
        return catch_up()
    except SearchFailure:
        return rebuild()


def _mark() -> None:
    """The installation is a demonstration from now on, also for ``corridor serve``."""
    settings.VAR.mkdir(parents=True, exist_ok=True)
    (settings.VAR / "demonstration").touch()
    settings.DEMONSTRATION = True


def _import(kind: str) -> Report | None:
    path = Path(settings.CORRIDOR_ZONE) / "demo" / f"{kind}.jsonl"
    if not path.exists():
        return None
    table = open_table(path, knows(KINDS[kind]))
    return run_import(
        Job(
            kind=KINDS[kind],
            path=path,
            table=table,
            mapped=map_columns(KINDS[kind], table.columns),
            origin=ORIGIN,
            by=SYSTEM,
            on=today(),
        )
    )
