"""An installation in a folder of its own, filled with generated offers and indexed."""

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.generator import GeneratedOffer, generate
from benchmarks.setting import Setting

if TYPE_CHECKING:
    from corridor.zone.supply.models import Technology

AT_ONCE = 2_000


def set_up(var: Path, *, database_url: str = "") -> None:
    """Make ``var`` the installation of this process: an empty, migrated database, zone loaded."""
    for name in ("CORRIDOR_INDEX", "CORRIDOR_ZONE", "CORRIDOR_DEMONSTRATION"):
        os.environ.pop(name, None)
    os.environ["CORRIDOR_VAR"], os.environ["DATABASE_URL"] = str(var), database_url
    os.environ["DJANGO_SETTINGS_MODULE"] = "corridor.web.settings"
    import django  # noqa: PLC0415 - the settings read the environment

    django.setup()
    from django.conf import settings  # noqa: PLC0415
    from django.core.management import call_command  # noqa: PLC0415

    from corridor.web.zonefiles import check_zone  # noqa: PLC0415
    from corridor.web.zonefiles.loading import load_zone  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    load_zone(check_zone(Path(settings.CORRIDOR_ZONE)))


def filled(setting: Setting) -> None:
    """Set up the installation of a setting with all its offers in the database."""
    set_up(setting.folder)
    from corridor.zone.supply.models import Technology  # noqa: PLC0415

    done = Technology.objects.count()
    if done == setting.size:
        return
    if done:
        Technology.objects.all().delete()
    fill(generate(setting.clauses, seed=setting.seed, size=setting.size))


def fill(offers: Iterator[GeneratedOffer]) -> None:
    """Write offers by bulk insert, all or none."""
    from django.db import transaction  # noqa: PLC0415

    from benchmarks.records import Records  # noqa: PLC0415
    from corridor.zone.supply.models import Technology  # noqa: PLC0415

    records = Records()
    with transaction.atomic():
        for some in in_chunks(records.technology(offer) for offer in offers):
            Technology.objects.bulk_create(some)


def in_chunks(technologies: "Iterator[Technology]") -> "Iterator[list[Technology]]":
    """Lists of at most ``AT_ONCE``."""
    while some := list(islice(technologies, AT_ONCE)):
        yield some


def indexed(setting: Setting) -> None:
    """Set up an installation that is filled and has a shelf of all its offers."""
    filled(setting)
    from corridor.search import SearchFailure  # noqa: PLC0415
    from corridor.web.indexing import PUBLIC_SHELF, open_shelf, rebuild  # noqa: PLC0415
    from corridor.web.indexing.levels import shelf_folder  # noqa: PLC0415

    try:
        there = open_shelf(shelf_folder(PUBLIC_SHELF)).technologies
    except SearchFailure:
        there = 0
    if there != setting.size:
        rebuild()
