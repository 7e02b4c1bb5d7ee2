from tests.zone_fixtures import small_zone, zone  # noqa: F401 - fixtures
