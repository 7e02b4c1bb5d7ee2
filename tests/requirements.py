"""Parts that a machine may lack. Where CORRIDOR_REQUIRE names one (CI does), lacking it fails."""

import os
import shutil
from pathlib import Path

import pytest


def chromium() -> str | None:
    """Path of the browser."""
    return os.environ.get("CORRIDOR_CHROMIUM") or shutil.which("chromium")


def data_folder() -> str | None:
    """The folder of real data, which is never part of the project."""
    folder = os.environ.get("CORRIDOR_DATA")
    return folder if folder and Path(folder).is_dir() else None


def postgres_url() -> str | None:
    """A PostgreSQL database that tests may write to."""
    url = os.environ.get("DATABASE_URL", "")
    return url if url.startswith("postgres") else os.environ.get("CORRIDOR_POSTGRES_URL")


PARTS = {
    "chromium": (chromium, "install Chromium, or name it in CORRIDOR_CHROMIUM"),
    "data": (data_folder, "name the folder of real data in CORRIDOR_DATA"),
    "postgres": (postgres_url, "name a PostgreSQL database in CORRIDOR_POSTGRES_URL"),
}
"""Part → how to find it, and how to mend it."""


def need(part: str) -> str:
    """What the part is found at; skips with a clear word without it, fails where it is required."""
    find, mend = PARTS[part]
    found = find()
    if found:
        return found
    message = f"{part} is not here: {mend}"
    if part in os.environ.get("CORRIDOR_REQUIRE", "").split(","):
        pytest.fail(message)
    pytest.skip(message)
