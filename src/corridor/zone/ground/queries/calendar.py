from dataclasses import dataclass
from datetime import date, timedelta

from corridor.zone.ground.models import CalendarDay

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class WorkingDay:
    """A day that is worked; ``provisional`` when the zone's calendar does not reach it."""

    day: date
    provisional: bool


def working_day_after(start: date, days: int) -> WorkingDay:
    """The day that lies ``days`` working days after ``start`` (the day itself is not counted).

    Past the end of the zone's calendar Monday to Friday count as worked, and the answer is
    marked provisional.
    """
    exceptions = dict(
        CalendarDay.objects.filter(day__gt=start).values_list("day", "works").order_by("day")
    )
    last = CalendarDay.objects.order_by("-day").values_list("day", flat=True).first()
    day, left = start, days
    while left > 0:
        day += timedelta(days=1)
        left -= exceptions.get(day, day.weekday() < _SATURDAY)
    return WorkingDay(day, provisional=last is None or day.year > last.year)
