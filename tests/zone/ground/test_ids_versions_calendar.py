"""Public ids sort by time, stale writes show both, working days follow the zone's calendar."""

import re
from datetime import date

import pytest

from corridor.zone.ground.actions import change
from corridor.zone.ground.errors import StaleVersion
from corridor.zone.ground.models import CalendarDay, new_id
from corridor.zone.ground.queries import working_day_after
from tests.zone.makers import NeedMaker, SourceMaker

pytestmark = pytest.mark.django_db


def test_ids_have_a_prefix_and_26_characters_of_crockford_base_32():
    assert re.fullmatch(r"need_[0-9A-HJKMNP-TV-Z]{26}", new_id("need"))
    assert len({new_id("need") for _ in range(2000)}) == 2000


def test_a_stale_write_changes_nothing_and_shows_both():
    need = NeedMaker(title="一")
    stale = type(need).objects.get(pk=need.pk)
    change(need, expected=1, title="二")
    with pytest.raises(StaleVersion) as error:
        change(stale, expected=1, title="三")
    assert (error.value.thing.title, error.value.thing.version) == ("二", 2)


def test_working_days_skip_weekends_and_holidays_and_count_worked_weekends():
    source = SourceMaker()
    for day, works in [("2026-10-01", False), ("2026-10-02", False), ("2026-10-10", True)]:
        CalendarDay.objects.create(
            day=date.fromisoformat(day),
            works=works,
            name_zh="国庆节",
            name_en="National Day",
            source=source,
        )
    answer = working_day_after(date(2026, 9, 30), 1)
    assert (answer.day, answer.provisional) == (date(2026, 10, 5), False)
    assert working_day_after(date(2026, 10, 9), 1).day == date(2026, 10, 10)


def test_past_the_end_of_the_calendar_a_working_day_is_provisional():
    assert working_day_after(date(2027, 1, 1), 2).provisional
