"""The zone's day: an instant is kept in UTC, a legal day is a day in the zone's time zone."""

from datetime import date
from zoneinfo import ZoneInfo

from django.utils import timezone

from corridor.zone.ground.queries import setting


def zone_time_zone() -> ZoneInfo:
    """The time zone that the zone's files set; UTC where none is set."""
    return ZoneInfo(setting("time_zone", on=timezone.now().date(), otherwise="UTC"))


def today() -> date:
    """The day that it is in the zone."""
    return timezone.now().astimezone(zone_time_zone()).date()
