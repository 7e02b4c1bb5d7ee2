"""Saving a need, coming back to it, who sees what of it, changing and taking it back."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from corridor.zone.demand.models import Need
from corridor.zone.ground.models import AccessEntry, Jurisdiction, RecordLine
from corridor.zone.parties.models import Person
from corridor.zone.transfer.models import Case
from tests.web.pages.answered import answer, answered
from tests.web.pages.conftest import words_of
from tests.zone.makers import MatchMaker, NeedMaker, OrganisationMaker, TechnologyMaker

SignIn = Callable[..., Person]
TOLD = {
    "text": "镀镍件起泡，预算30万以内",
    "title": "镀镍件起泡",
    "contact": "021-0000",
    "level_text": "broker_only",
}


def test_saving_gives_a_code_that_opens_the_need_on_another_browser(client: Client) -> None:
    page = client.post("/needs/new/", TOLD, follow=True)
    need = Need.objects.get()
    code = f"{need.query_code[:5]}-{need.query_code[5:]}"
    assert code in words_of(page)
    assert (need.title, need.budget_max, need.levels) == (
        "镀镍件起泡",
        30_000_000,
        {"text": "broker_only"},
    )
    other = Client()
    assert "021-0000" not in words_of(other.get(f"/needs/{need.public_id}/"))
    back = other.post("/needs/code/", {"code": code.lower()}, follow=True)
    assert "021-0000" in words_of(back)


def test_a_wrong_code_opens_nothing_and_says_what_to_check(client: Client) -> None:
    page = client.post("/needs/code/", {"code": "0000000000"})
    assert page.status_code == 422
    assert "没有这个查询码" in words_of(page)


@pytest.mark.parametrize("role", ["zone_officer", "park_officer", "auditor", "broker"])
def test_what_only_the_own_broker_may_see_is_shown_to_nobody_else(
    client: Client, sign_in: SignIn, role: str
) -> None:
    need = NeedMaker(text="秘方", levels={"text": "broker_only"}, contact="021-0000")
    sign_in(role)
    page = client.get(f"/needs/{need.public_id}/")
    assert "秘方" not in page.content.decode()
    assert "021-0000" not in page.content.decode()
    assert "未对您开放：仅本单位的技术经理人可见" in words_of(page)


def test_a_reason_that_rests_on_hidden_words_shows_its_points_only(
    client: Client, engine: dict[str, Any]
) -> None:
    engine["answer"] = answered(answer(TechnologyMaker(), hidden=True))
    page = words_of(client.get(f"/needs/{NeedMaker().public_id}/"))
    assert "保密：+20 分" in page
    assert "正文用词对得上" not in page


def test_a_reader_sees_every_known_field_in_words_and_every_other_as_unknown(
    client: Client, sign_in: SignIn
) -> None:
    need = NeedMaker(budget_min=10_000_000, budget_max=30_000_000, currency="CNY", pays=None)
    sign_in("zone_officer")
    page = words_of(client.get(f"/needs/{need.public_id}/?lang=zh-hans"))
    assert "10万元至30万元" in page
    assert "CNY 100,000 to CNY 300,000" in words_of(client.get(f"/needs/{need.public_id}/?lang=en"))
    assert page.count("未知") >= 4


def test_an_owner_edits_and_the_history_shows_it(client: Client, sign_in: SignIn) -> None:
    mine = OrganisationMaker()
    need = NeedMaker(organisation=mine, budget_max=30_000_000, currency="CNY")
    sign_in("company", mine)
    form = client.get(f"/needs/{need.public_id}/edit/").content.decode()
    assert 'value="≤300000.00 CNY"' in form
    told = {"text": "镀铬起皮", "title": "镀铬起皮", "budget": "5万元", "expected": need.version}
    page = client.post(f"/needs/{need.public_id}/edit/", told, follow=True)
    need.refresh_from_db()
    assert (need.title, need.budget_max, need.version) == ("镀铬起皮", 5_000_000, 2)
    assert "修改需求" in words_of(page)


def test_a_stale_edit_shows_both_versions_and_can_be_sent_again(
    client: Client, sign_in: SignIn
) -> None:
    mine = OrganisationMaker()
    need = NeedMaker(organisation=mine, text="现在的话", version=3)
    sign_in("company", mine)
    told = {"text": "我要改的话", "title": "标题", "expected": 2}
    page = client.post(f"/needs/{need.public_id}/edit/", told)
    assert page.status_code == 409
    assert "现在的话" in words_of(page)
    assert "我要改的话" in page.content.decode()
    told["expected"] = re.search(r'name="expected" value="(\d+)"', page.content.decode())[1]  # type: ignore[index]
    client.post(f"/needs/{need.public_id}/edit/", told)
    need.refresh_from_db()
    assert need.text == "我要改的话"


def test_whoever_may_not_edit_is_told_what_to_do(client: Client, sign_in: SignIn) -> None:
    need = NeedMaker()
    sign_in("company", OrganisationMaker())
    page = client.post(f"/needs/{need.public_id}/edit/", {"text": "改", "expected": 1})
    assert page.status_code == 403
    assert "请换身份登录" in words_of(page)
    need.refresh_from_db()
    assert need.version == 1


def test_taking_a_need_back_hides_it_and_keeps_the_record(client: Client, sign_in: SignIn) -> None:
    mine = OrganisationMaker()
    need = NeedMaker(organisation=mine)
    sign_in("company", mine)
    page = client.post(f"/needs/{need.public_id}/withdraw/", {"expected": 1}, follow=True)
    assert "需求已撤回" in words_of(page)
    assert Client().get(f"/needs/{need.public_id}/").status_code == 404
    assert RecordLine.objects.filter(deed="need.withdrawn").count() == 1


def test_reading_confidential_fields_in_a_case_goes_to_the_access_log(
    client: Client, sign_in: SignIn
) -> None:
    need = NeedMaker(contact="021-0000")
    match = MatchMaker(need=need)
    sign_in("broker")
    client.get(f"/needs/{need.public_id}/")
    assert not AccessEntry.objects.exists()
    client.post(f"/matches/{match.public_id}/case/")
    page = client.get(f"/needs/{need.public_id}/")
    assert "021-0000" in words_of(page)
    assert AccessEntry.objects.get().fields == ["contact"]
    case = Case.objects.get(match=match)
    for page_of_it in (f"/matches/{match.public_id}/", f"/cases/{case.public_id}/"):
        before = AccessEntry.objects.count()
        client.get(page_of_it)
        assert AccessEntry.objects.count() == before + 1
        assert AccessEntry.objects.latest("pk").subject == need.public_id


def test_a_zone_with_one_government_shows_no_border(client: Client, engine: dict[str, Any]) -> None:
    engine["answer"] = answered()
    need = NeedMaker()
    page = f"/needs/{need.public_id}/"
    assert 'class="border"' in client.get(page).content.decode()
    Jurisdiction.objects.filter(code="south").delete()
    assert 'class="border"' not in client.get(page).content.decode()


def test_the_page_asks_as_much_for_many_answers_as_for_one(
    client: Client, engine: dict[str, Any], django_assert_max_num_queries: Any
) -> None:
    need = NeedMaker()
    engine["answer"] = answered(*(answer(TechnologyMaker()) for _ in range(10)))
    with django_assert_max_num_queries(12):
        client.get(f"/needs/{need.public_id}/")


def test_a_level_that_the_form_does_not_send_stays_closed(client: Client, sign_in: SignIn) -> None:
    mine = OrganisationMaker()
    kept = {"title": "after_nda", "text": "broker_only", "budget": "after_interest"}
    need = NeedMaker(organisation=mine, levels=kept)
    sign_in("company", mine)
    told = {"text": "改", "title": "改", "expected": 1, "level_budget": "registered"}
    client.post(f"/needs/{need.public_id}/edit/", told)
    need.refresh_from_db()
    assert need.levels == {"title": "after_nda", "text": "broker_only"}


def test_a_second_click_on_save_does_not_save_twice(client: Client) -> None:
    client.post("/needs/new/", TOLD)
    page = client.post("/needs/new/", TOLD, follow=True)
    assert "没有重复" in words_of(page)
    assert Need.objects.count() == 1
