"""Pages of facts: disagreements side by side, days in the past, and who may decide."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client

from corridor.zone.ground.actions import adopt, state
from corridor.zone.ground.models import OpenDecision, RecordLine, Statement
from corridor.zone.ground.permissions import SYSTEM
from tests.zone.makers import JurisdictionMaker, SourceMaker, officer
from tests.zone.reading import sign_in, words_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def zone() -> None:
    for code in ("commons", "north", "south"):
        JurisdictionMaker(code=code)


def area(value: str, since: date, *, publisher: str, status: str = "reported") -> Statement:
    statement = state(
        subject="zone",
        key="area",
        value=value,
        unit="km2",
        valid_from=since,
        source=SourceMaker(publisher=publisher, title=f"{publisher}的报道"),
        place={"zh": f"面积{value}平方公里", "en": f"an area of {value} km²"},
        status=status,
        by=SYSTEM,
        seed=f"area.{publisher}",
    )
    Statement.objects.filter(pk=statement.pk).update(written_at=datetime(2026, 2, 1, tzinfo=UTC))
    return statement


@pytest.fixture
def disagreement() -> dict[str, Statement]:
    small = area("19.54", date(2023, 7, 31), publisher="甲报", status="adopted")
    large = area("49.16", date(2026, 1, 31), publisher="乙报")
    return {"small": small, "large": large}


@pytest.mark.usefixtures("disagreement")
def test_what_disagrees_stands_side_by_side_with_who_said_it() -> None:
    told = words_of(Client().get("/zone/facts/area/"))
    assert "说法不一，尚未裁定" in told
    assert "19.54 km2 甲报" in told
    assert "49.16 km2 乙报" in told
    assert "面积49.16平方公里" in told
    assert "甲报的报道" in told
    assert "{&#x27;zh&#x27;" not in Client().get("/zone/facts/area/").content.decode()


@pytest.mark.usefixtures("disagreement")
def test_on_an_earlier_day_the_adopted_figure_stood_alone() -> None:
    page = Client().get("/zone/", {"on": "2023-08-01"})
    told = words_of(page)
    assert "19.54" in told
    assert "49.16" not in told
    assert "下面是 2023年8月1日 的情况" in told
    assert "/zone/facts/zone/area/?on=2023-08-01" in page.content.decode()


@pytest.mark.usefixtures("disagreement")
def test_nothing_was_known_before_it_was_written_and_the_history_still_tells() -> None:
    told = words_of(Client().get("/zone/facts/area/", {"known_on": "2026-01-15"}))
    assert "那一天没有关于“area”的记载" in told
    assert "记录经过" in told


@pytest.mark.usefixtures("disagreement")
def test_an_unreadable_day_is_said_and_today_is_shown() -> None:
    told = words_of(Client().get("/zone/", {"on": "yesterday"}))
    assert "日期格式不对" in told
    assert "49.16" in told


def test_the_public_sees_no_forms_and_may_not_decide(disagreement: dict[str, Statement]) -> None:
    client, large = Client(), disagreement["large"]
    assert "采信或撤销" not in words_of(client.get("/zone/facts/area/"))
    refused = client.post(f"/zone/statements/{large.public_id}/adopt/", {"reason": "试试"})
    assert refused.status_code == 403
    assert "您没有权限办理此事" in words_of(refused)
    assert Statement.objects.count() == 2
    assert RecordLine.objects.filter(outcome="refused", subject=large.public_id).count() == 1


def test_an_officer_adopts_for_a_reason_that_everyone_reads(
    disagreement: dict[str, Statement],
) -> None:
    client, large = Client(), disagreement["large"]
    sign_in(client, "zone_officer")
    page = client.post(
        f"/zone/statements/{large.public_id}/adopt/", {"reason": "以批复为准"}, follow=True
    )
    told = words_of(page)
    assert "已采信，并记入台账" in told
    assert "理由：以批复为准" in words_of(Client().get("/zone/facts/area/"))
    assert "本区采信的说法（按所选日期）： 49.16" in told


def test_no_reason_no_decision_and_what_was_typed_is_asked_again(
    disagreement: dict[str, Statement],
) -> None:
    client, large = Client(), disagreement["large"]
    sign_in(client, "zone_officer")
    page = client.post(f"/zone/statements/{large.public_id}/adopt/", {"reason": "  "})
    assert page.status_code == 422
    assert "请写明理由" in words_of(page)
    assert Statement.objects.count() == 2


def test_a_second_click_does_nothing_twice_and_says_so(
    disagreement: dict[str, Statement],
) -> None:
    client, large = Client(), disagreement["large"]
    adopt(statement=large, reason="先到", by=officer("north"))
    sign_in(client, "zone_officer")
    page = client.post(
        f"/zone/statements/{large.public_id}/withdraw/", {"reason": "后到"}, follow=True
    )
    assert "这一条刚才已有人处理" in words_of(page)
    assert not Statement.objects.filter(status="withdrawn").exists()


def test_the_zones_own_words_name_keys_and_units() -> None:
    area("8.69", date(2026, 1, 1), publisher="甲报")
    for code, value in (("area", "面积"), ("unit.km2", "平方公里")):
        state(
            subject="words",
            key=code,
            value={"zh": value, "en": code},
            source=SourceMaker(),
            status="adopted",
            by=SYSTEM,
            seed=f"words.{code}",
        )
    told = words_of(Client().get("/zone/"))
    assert "面积 8.69平方公里" in told
    assert "unit.km2" not in told


def test_what_is_open_is_listed_with_who_decides_it() -> None:
    OpenDecision.objects.create(
        code="zone.currency",
        subject="zone",
        key="currency",
        decider_zh="联席会议",
        decider_en="the joint meeting",
    )
    assert "货币 联席会议" in words_of(Client().get("/zone/"))


def test_a_fact_nobody_ever_spoke_of_is_not_there() -> None:
    page = Client().get("/zone/facts/no_such_fact/")
    assert page.status_code == 404
    assert "没有找到这个页面" in words_of(page)


@pytest.mark.parametrize("value", [True, 27000, "2026-01-23", {"zh": "是的", "en": "so it is"}])
def test_every_kind_of_value_is_read_in_words(value: Any) -> None:
    state(subject="zone", key="fact", value=value, source=SourceMaker(), by=SYSTEM)
    told = words_of(Client().get("/zone/facts/fact/"))
    expected = {True: "是", 27000: "27,000", "2026-01-23": "2026年1月23日"}
    assert (expected[value] if not isinstance(value, dict) else "是的") in told
