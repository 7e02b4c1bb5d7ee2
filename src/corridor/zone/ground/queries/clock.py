from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from django.utils import timezone

from corridor.zone.ground.queries.statements import setting


def zone_time_zone() -> ZoneInfo:
    """The time zone that the zone's files set; UTC where none is set."""
    return ZoneInfo(setting("time_zone", on=timezone.now().date(), otherwise="UTC"))


def today() -> date:
    """The day that it is in the zone."""
    return timezone.now().astimezone(zone_time_zone()).date()


def end_of(day: date) -> datetime:
    """The last instant of a day of the zone: what was written by then was known on it."""
    return datetime.combine(day, time.max, zone_time_zone())
