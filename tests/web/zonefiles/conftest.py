import shutil
from pathlib import Path

import pytest

from tests.zone_fixtures import SMALL_ZONE, small_zone, zone  # noqa: F401 - fixtures


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the small zone, to be broken."""
    return shutil.copytree(SMALL_ZONE, tmp_path / "zone")
