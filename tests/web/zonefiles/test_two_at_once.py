"""Two loads at once: one writes, the other finds everything there."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from corridor.web.zonefiles.loading import load_zone
from corridor.zone.ground.models import COMMONS, Jurisdiction
from tests.web.zonefiles.asking import rows
from tests.zone_fixtures import SMALL_ZONE, checked


@pytest.mark.postgres
@pytest.mark.django_db(transaction=True)
def test_the_second_of_two_loads_waits_and_adds_nothing():
    if connection.vendor != "postgresql":
        pytest.skip("set DATABASE_URL to a PostgreSQL: SQLite's test database is one connection")

    Jurisdiction.objects.create(
        code=COMMONS, name_zh="公共供给", name_en="Commons", official_order=9
    )

    def one(_):
        try:
            return sum(load_zone(checked(SMALL_ZONE)).added.values())
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        added = sorted(pool.map(one, range(4)))
    assert added[:3] == [0, 0, 0] and added[3] == rows() - 1
