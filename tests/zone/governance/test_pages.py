"""Pages of the actions: unset goals say so, figures come from records, unknown stays unknown."""

from typing import Any

import pytest
from django.test import Client

from corridor.zone.governance.models import Action
from corridor.zone.ground.models import Jurisdiction
from tests.zone.makers import DAY, JurisdictionMaker, NeedMaker, SourceMaker
from tests.zone.reading import words_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def zone() -> None:
    for code in ("commons", "north", "south"):
        JurisdictionMaker(code=code)


def action(**values: Any) -> Action:
    given = {"code": "innovation", "name_zh": "产业创新", "name_en": "Innovation"}
    order = {"official_order": Action.objects.count(), "source": SourceMaker(title="行动报道")}
    return Action.objects.create(**{**given, **order, **values})


def test_a_goal_that_is_not_set_is_to_be_set_by_the_zone() -> None:
    action()
    action(code="other", name_zh="另一行动", goal_zh="十家企业", goal_en="ten companies")
    told = words_of(Client().get("/zone/actions/"))
    assert "产业创新 目标 待本区明确" in told
    assert "另一行动 目标 十家企业" in told
    english = words_of(Client().get("/zone/actions/", headers={"accept-language": "en"}))
    assert "Goal to be set by the zone" in english


def test_indicators_are_counted_from_records_and_what_is_not_kept_is_unknown() -> None:
    action(indicators=["needs_posted", "air_quality", "never_heard_of"])
    NeedMaker(published_on=DAY.replace(year=2025))
    told = words_of(Client().get("/zone/actions/innovation/"))
    assert "已发布的需求 1 条 1 条记录" in told
    assert "空气质量 未知 本系统尚未记录" in told
    assert "never heard of 未知 本系统尚未记录" in told
    assert "行动报道" in told


def test_contracts_across_borders_vanish_where_there_is_one_government() -> None:
    action(indicators=["contracts_across_borders", "cases_opened"])
    assert "跨辖区技术合同 0 份" in words_of(Client().get("/zone/actions/"))
    Jurisdiction.objects.filter(code="south").delete()
    told = words_of(Client().get("/zone/actions/"))
    assert "跨辖区" not in told
    assert "技术经理人发起的对接 0 件" in told


def test_an_action_nobody_has_is_not_there() -> None:
    assert "没有找到这个页面" in words_of(Client().get("/zone/actions/no-such/"))
    assert "还没有载入行动" in words_of(Client().get("/zone/actions/"))
