"""The levels that are indexed, and the folder of each."""

from pathlib import Path

from django.conf import settings

from corridor.zone.demand.models import Level

PUBLIC_SHELF = "public"
REGISTERED_SHELF = "registered"

SHELF_LEVELS: dict[str, frozenset[Level]] = {
    PUBLIC_SHELF: frozenset({Level.PUBLIC}),
    REGISTERED_SHELF: frozenset({Level.PUBLIC, Level.REGISTERED}),
}
"""Shelf → the levels whose text stands on it."""


def shelf_folder(name: str) -> Path:
    """The folder of a shelf of this installation."""
    return Path(settings.CORRIDOR_INDEX) / name
