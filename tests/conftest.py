"""What every test stands on: an installation of its own in a temporary folder."""

import os
import tempfile
from pathlib import Path

OWN = Path(tempfile.mkdtemp(prefix="corridor-test-"))
os.environ["CORRIDOR_VAR"] = str(OWN)  # for the processes that tests start
os.environ["CORRIDOR_DEMONSTRATION"] = "1"


def pytest_configure() -> None:
    """Settings were read before this file was: they are pointed to the same folder."""
    from django.conf import settings  # noqa: PLC0415 - not before the environment is set

    settings.VAR = OWN
    settings.CORRIDOR_INDEX = OWN / "index"
    settings.STATIC_ROOT = OWN / "static"
    settings.STATIC_ROOT.mkdir()
    settings.DEMONSTRATION = True
