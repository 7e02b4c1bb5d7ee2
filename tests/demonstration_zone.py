"""The demonstration zone in a test's own database and index.

A module that wants it says ``from tests.demonstration_zone import demonstration`` and gets it
once; what its tests write is rolled back, and the zone is gone when the module ends.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from corridor.web.demonstration import install


def install_demonstration(index: Path) -> None:
    """Everything that ``corridor demo`` sets up, but for its printed answers."""
    settings.CORRIDOR_INDEX = index
    install(say=lambda line: None)


@pytest.fixture(scope="module", autouse=True)
def demonstration(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[None]:
    """The zone, installed once for the module that imports this."""
    before = settings.CORRIDOR_INDEX
    with django_db_blocker.unblock():
        install_demonstration(tmp_path_factory.mktemp("index"))
    yield
    settings.CORRIDOR_INDEX = before
    with django_db_blocker.unblock():
        call_command("flush", interactive=False, verbosity=0)
