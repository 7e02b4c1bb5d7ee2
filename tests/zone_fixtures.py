"""Zones to test with: import the fixtures into a ``conftest.py``.

Loading takes about 60 ms, so each test has the zone in its own transaction and leaves nothing
behind. A test with ``transaction=True`` may use the fixtures too.
"""

from functools import cache
from pathlib import Path

import pytest

from corridor.web.zonefiles import ZoneFiles, check_zone
from corridor.web.zonefiles.loading import Loaded, load_zone

QINGWUJIA = Path(__file__).parent.parent / "src" / "corridor" / "zones" / "qingwujia"
SMALL_ZONE = Path(__file__).parent / "zones" / "test_zone"
"""One government, in Germany, invented."""


@cache
def checked(folder: Path) -> ZoneFiles:
    return check_zone(folder)


@pytest.fixture
def zone(db) -> Loaded:
    """The first zone, in the database of this test."""
    return load_zone(checked(QINGWUJIA))


@pytest.fixture
def small_zone(db) -> Loaded:
    """The zone with one government, in the database of this test."""
    return load_zone(checked(SMALL_ZONE))
