"""The zone's day: an instant is kept in UTC, a legal day is a day in the zone's time zone."""

from corridor.zone.ground.queries import today, zone_time_zone

__all__ = ["today", "zone_time_zone"]
