"""A broker's way: a match, a case with its clock, a contract; twice, too late, not allowed."""

from collections.abc import Callable

from django.test import Client

from corridor.zone.ground.models import RecordLine
from corridor.zone.parties.models import Person
from corridor.zone.transfer.models import Case, Contract, Match
from tests.web.pages.conftest import words_of
from tests.zone.makers import MatchMaker, NeedMaker, OrganisationMaker

SignIn = Callable[..., Person]
SIGNED = {"kind": "licence", "amount": "30万元", "signed_on": "2026-11-24"}
REASONS = [
    {
        "code": "matching.title_words",
        "points": 100,
        "weight": 1.0,
        "amount": 1.0,
        "evidence": {
            "phrases": [{"text": "起泡", "need": ["text", 2, 4], "offer": ["title", 0, 2]}],
            "facts": [],
        },
        "level": "broker_only",
    }
]


def opened(client: Client, match: Match) -> Case:
    client.post(f"/matches/{match.public_id}/case/")
    return Case.objects.get(match=match)


def test_the_receipt_of_a_match_hides_what_the_reader_may_not_see(client: Client) -> None:
    match = MatchMaker(reasons=REASONS, need__text="秘密起泡")
    page = words_of(client.get(f"/matches/{match.public_id}/"))
    assert "保密：+100 分" in page
    assert "起泡”" not in page


def test_its_own_company_reads_the_receipt_in_full(client: Client, sign_in: SignIn) -> None:
    mine = OrganisationMaker()
    match = MatchMaker(
        reasons=REASONS,
        need=NeedMaker(organisation=mine, text="镀件起泡"),
        technology__title="起泡诊断",
    )
    sign_in("company", mine)
    page = client.get(f"/matches/{match.public_id}/").content.decode()
    assert page.count("<mark>起泡</mark>") == 2
    assert "保密" not in page


def test_a_case_opens_with_a_clock_and_a_second_click_leads_to_the_same_case(
    client: Client, sign_in: SignIn
) -> None:
    match = MatchMaker()
    sign_in("broker")
    first = client.post(f"/matches/{match.public_id}/case/", follow=True)
    assert "技术经理人应于" in words_of(first)
    assert "还有" in words_of(first)
    again = client.post(f"/matches/{match.public_id}/case/", follow=True)
    assert "您已经对接这一项" in words_of(again)
    assert Case.objects.count() == 1


def test_another_broker_is_told_that_the_match_is_taken(client: Client, sign_in: SignIn) -> None:
    match = MatchMaker()
    sign_in("broker")
    opened(client, match)
    sign_in("broker")
    page = client.post(f"/matches/{match.public_id}/case/")
    assert page.status_code == 409
    assert "已经有人在对接" in words_of(page)
    assert "怎么办" in words_of(page)


def test_an_official_may_not_open_a_case_and_the_refusal_is_on_record(
    client: Client, sign_in: SignIn
) -> None:
    match = MatchMaker()
    sign_in("zone_officer")
    page = client.post(f"/matches/{match.public_id}/case/")
    assert page.status_code == 403
    assert "您没有权限办理此事" in words_of(page)
    assert not Case.objects.exists()
    assert RecordLine.objects.filter(outcome="refused", deed="case.open").exists()


def test_a_stale_move_shows_both_and_changes_nothing(client: Client, sign_in: SignIn) -> None:
    sign_in("broker")
    case = opened(client, MatchMaker())
    move = f"/cases/{case.public_id}/move/"
    client.post(move, {"state": "talking", "expected": 1})
    page = client.post(move, {"state": "open", "expected": 1})
    assert page.status_code == 409
    assert "您的操作还没有生效" in words_of(page)
    assert "洽谈中 第 2 版" in words_of(page)
    case.refresh_from_db()
    assert case.state == "talking"


def test_a_contract_is_written_down_once_however_often_it_is_sent(
    client: Client, sign_in: SignIn
) -> None:
    sign_in("broker")
    case = opened(client, MatchMaker())
    sent = SIGNED | {"expected": "1", "technology_amount": "20万元"}
    first = client.post(f"/cases/{case.public_id}/contract/", sent, follow=True)
    assert "合同已录入" in words_of(first)
    assert "30万元" in words_of(first)
    again = client.post(f"/cases/{case.public_id}/contract/", sent, follow=True)
    assert "没有重复录入" in words_of(again)
    contract = Contract.objects.get()
    assert (contract.amount, contract.technology_amount) == (30_000_000, 20_000_000)


def test_a_contract_that_does_not_hold_together_is_marked_where_it_fails(
    client: Client, sign_in: SignIn
) -> None:
    sign_in("broker")
    case = opened(client, MatchMaker())
    for wrong, said in (
        ({"amount": "300000"}, "没读懂这个金额"),
        ({"amount": "20-30万元"}, "没读懂这个金额"),
        ({"technology_amount": "40万元"}, "技术交易额不能超过合同金额"),
        ({"technology_amount": "EUR 10k"}, "币种须一致"),
        ({"signed_on": ""}, "请填写"),
    ):
        page = client.post(f"/cases/{case.public_id}/contract/", SIGNED | {"expected": "1"} | wrong)
        assert page.status_code == 422
        assert said in words_of(page)
    assert not Contract.objects.exists()


def test_a_case_that_ended_without_a_contract_opens_the_need_again(
    client: Client, sign_in: SignIn
) -> None:
    sign_in("broker")
    case = opened(client, MatchMaker())
    page = client.post(
        f"/cases/{case.public_id}/close/", {"reason": "price", "expected": 1}, follow=True
    )
    assert "价格不合适" in words_of(page)
    case.match.need.refresh_from_db()
    assert case.match.need.state == "published"
    ended = client.post(f"/cases/{case.public_id}/close/", {"reason": "price", "expected": 2})
    assert ended.status_code == 409
    assert "对接已经结束" in words_of(ended)


def test_a_case_is_not_there_for_whoever_stands_outside_it(client: Client, sign_in: SignIn) -> None:
    sign_in("broker")
    case = opened(client, MatchMaker())
    assert "镀镍起泡" in words_of(client.get("/cases/"))
    sign_in("company", OrganisationMaker())
    assert client.get(f"/cases/{case.public_id}/").status_code == 404
    assert "还没有对接" in words_of(client.get("/cases/"))


def test_declining_keeps_the_reason(client: Client, sign_in: SignIn) -> None:
    match = MatchMaker()
    sign_in("broker")
    page = client.post(
        f"/matches/{match.public_id}/decline/", {"reason": "not_ready", "expected": 1}, follow=True
    )
    assert "技术还不成熟" in words_of(page)
    stale = client.post(f"/matches/{match.public_id}/decline/", {"reason": "price", "expected": 1})
    assert stale.status_code == 409
    match.refresh_from_db()
    assert match.decline_reason == "not_ready"


def test_a_case_opens_the_contact_to_the_broker_and_to_the_owner_only_once_they_talk(
    client: Client, sign_in: SignIn
) -> None:
    owner = OrganisationMaker()
    match = MatchMaker(need=NeedMaker(contact="021-0000"), technology__owner=owner)
    sign_in("broker")
    case = opened(client, match)
    page = f"/cases/{case.public_id}/"
    assert "021-0000" in words_of(client.get(page))
    sign_in("research_team", owner)
    assert "021-0000" not in words_of(client.get(page))
    Case.objects.update(state="talking")
    assert "021-0000" in words_of(client.get(page))
    sign_in("park_officer")
    assert client.get(page).status_code == 404
