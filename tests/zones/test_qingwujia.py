"""The first zone: what it says, where it says it from, and what is not decided."""

import re
from datetime import date, timedelta

import pytest
from django.utils import timezone

from corridor.web.zonefiles import check_zone, undecided
from corridor.zone.governance.models import Action
from corridor.zone.governance.queries import INDICATORS
from corridor.zone.ground.actions import adopt
from corridor.zone.ground.errors import Contested, NoneThen, Refused
from corridor.zone.ground.models import CalendarDay, Jurisdiction, Source, Statement
from corridor.zone.ground.permissions import PUBLIC, Acting, Role
from corridor.zone.ground.queries import (
    adopted,
    classification_on,
    labels,
    open_decisions,
    setting,
    statements,
    versions,
    working_day_after,
)
from corridor.zone.parties.models import Park, PublicBody, Town
from tests.zone_fixtures import QINGWUJIA, checked

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("zone")]
AUGUST_2023, FEBRUARY_2026 = date(2023, 8, 1), date(2026, 2, 1)
OFFICER = Acting("pers_01J00000000000000000000000", frozenset({Role.ZONE_OFFICER}))


def test_the_files_have_no_problem():
    assert check_zone(QINGWUJIA).problems == []


def test_the_area_of_2023_is_adopted():
    area = adopted("zone", "area", on=AUGUST_2023)
    assert (area.value, area.unit, area.source.code) == ("19.54", "km2", "s1")


def test_the_area_of_2026_is_contested_until_a_person_adopts_one():
    with pytest.raises(Contested) as contested:
        adopted("zone", "area", on=FEBRUARY_2026)
    assert {s.value for s in contested.value.statements} == {"19.54", "49.16"}
    before = timezone.now()
    adopt(statement=Statement.objects.get(seed="zone.area.2026.s4"), reason="批复附图", by=OFFICER)
    assert adopted("zone", "area", on=FEBRUARY_2026).value == "49.16"
    assert adopted("zone", "area", on=AUGUST_2023).value == "19.54"
    with pytest.raises(Contested):
        adopted("zone", "area", on=FEBRUARY_2026, known_on=before)


def test_the_public_adopts_nothing():
    with pytest.raises(Refused):
        adopt(statement=Statement.objects.get(seed="zone.area.2026.s4"), reason="", by=PUBLIC)
    with pytest.raises(Contested):
        adopted("zone", "area", on=FEBRUARY_2026)


def test_49_16_is_reported_by_three_and_reports_of_the_same_days_still_say_19_54():
    said = statements("zone", "area", on=FEBRUARY_2026)
    assert {s.source.code for s in said if s.value == "49.16"} == {"s3b", "s4", "s5"}
    assert {s.source.code for s in said if s.value == "19.54"} >= {
        "cls_2026_01_25",
        "sina_2026_01_25",
    }


def test_the_name_changes_on_the_day_of_the_reply():
    assert "跨省域" in setting("name", on=date(2026, 1, 8))["zh"]
    assert setting("name", on=date(2026, 1, 9))["zh"] == "长三角青吴嘉高新技术产业开发区"


def test_it_is_not_a_national_zone_and_only_reports_say_so():
    assert {s.value for s in statements("zone", "national_high_tech_zone")} == {False}
    with pytest.raises(NoneThen):
        adopted("zone", "national_high_tech_zone", on=FEBRUARY_2026)


def test_every_fact_has_a_source_that_was_read_and_a_place_in_it():
    for statement in Statement.objects.select_related("source"):
        if statement.source.standing != Source.Standing.INSTALLATION:
            assert statement.place and statement.source.read_on, statement


def test_the_zone_files_adopt_only_what_they_name():
    by_files = Statement.objects.filter(status="adopted").exclude(subject="words")
    assert set(by_files.values_list("by", flat=True)) == {"zone files"}
    facts = by_files.exclude(source__standing=Source.Standing.INSTALLATION)
    assert set(facts.values_list("seed", flat=True)) == {
        "zone.name.2023",
        "zone.name.2026",
        "zone.area.2023",
        "zone.launched",
        "zone.naming_reply",
        "zone.naming_reply_published",
        "zone.naming_request",
        "zone.many_parks_law",
        "zone.industry_pattern.2023",
        "yangtze_delta.joint_decisions",
    }


def test_three_equals_in_official_order():
    rows = Jurisdiction.objects.values_list("code", "division_code")
    assert list(rows)[:3] == [("qingpu", "310118"), ("wujiang", "320509"), ("jiashan", "330421")]
    assert list(Park.objects.values_list("code", flat=True)) == ["qingpu", "wujiang", "jiashan"]


def test_levels_along_the_tree_and_none_beside_it():
    def above(code):
        body = PublicBody.objects.get(code=code)
        return [] if body.parent is None else [body.parent.code, *above(body.parent.code)]

    assert above("qingpu_government") == ["shanghai_government"]
    assert above("wujiang_government") == ["suzhou_government", "jiangsu_government"]
    assert above("jiashan_government") == ["jiaxing_government", "zhejiang_government"]
    assert above("executive_committee") == ["council"] and above("council") == []


def test_towns_carry_the_codes_of_their_own_jurisdiction():
    towns = Town.objects.select_related("jurisdiction")
    assert len(towns) == 34
    assert all(town.code.startswith(str(town.jurisdiction.division_code)) for town in towns)


def test_two_versions_of_the_industry_map_and_the_incomplete_one_is_not_used():
    assert [(v.version, v.complete) for v in versions("industry_map")] == [
        ("2023", True),
        ("2026", False),
    ]
    used = classification_on("industry_map", date(2026, 11, 24))
    assert used and [category.code for category in used.categories.all()] == [
        "digital",
        "intelligent_manufacturing",
        "green_materials",
        "headquarters",
        "green_sci_tech",
    ]


def test_terms_are_given_in_both_languages_and_never_twice():
    for version in versions("industry_map"):
        for category in version.categories.all():
            chinese = [term for term in category.terms if re.search(r"[\u4e00-\u9fff]", term)]
            assert chinese and len(chinese) < len(category.terms) == len(set(category.terms))


def test_six_actions_whose_goals_are_open_and_whose_indicators_exist():
    actions = Action.objects.all()
    assert [action.official_order for action in actions] == [1, 2, 3, 4, 5, 6]
    assert all(action.goal_zh is None and action.goal_en is None for action in actions)
    assert {code for action in actions for code in action.indicators} <= INDICATORS.keys()


def test_the_database_and_the_files_leave_the_same_open():
    stored = {(d.subject, d.key) for d in open_decisions()}
    assert stored == {(u.subject, u.key) for u in undecided(checked(QINGWUJIA))}
    assert ("park.wujiang", "area") in stored and ("zone", "joint_meeting_rules") in stored


def test_adopting_a_value_closes_what_was_open():
    statement = Statement.objects.create(
        subject="park.wujiang",
        key="area",
        value="12.3",
        unit="km2",
        source=Source.objects.get(code="s4"),
        status="reported",
        by="test",
    )
    adopt(statement=statement, reason="公布", by=OFFICER)
    assert not open_decisions().filter(subject="park.wujiang").exists()


def test_a_week_of_holidays_is_not_worked_and_its_saturday_is():
    assert working_day_after(date(2026, 9, 30), 1).day == date(2026, 10, 8)
    assert working_day_after(date(2026, 10, 9), 1).day == date(2026, 10, 10)


def test_past_the_calendar_working_days_are_provisional():
    last = CalendarDay.objects.latest("day").day
    assert last.year == 2026
    assert not working_day_after(date(2026, 12, 1), 2).provisional
    assert working_day_after(date(2026, 12, 31) + timedelta(days=1), 1).provisional


def test_everything_shown_by_a_code_has_a_name_in_both_languages():
    names = labels(on=FEBRUARY_2026)
    assert names["area"] == {"zh": "面积", "en": "Area"} and names["unit.km2"]["en"] == "km²"
    units = Statement.objects.exclude(unit=None).values_list("unit", flat=True)
    assert {f"unit.{unit}" for unit in units} <= names.keys()
