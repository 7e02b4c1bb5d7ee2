"""What holds for every page: language, signing in, refusals, headers."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.core import signing
from django.test import Client

from corridor.web.pages.sign_in import role_links
from corridor.zone.parties.models import Login, Membership, Person
from tests.web.pages.conftest import words_of
from tests.zone.makers import MatchMaker, OrganisationMaker, PersonMaker


def test_the_language_is_changed_by_a_link_stays_and_keeps_the_page(client: Client) -> None:
    page = client.get("/needs/code/?page=2").content.decode()
    assert 'href="/needs/code/?page=2&amp;lang=en"' in page
    english = client.get("/needs/code/?page=2&lang=en").content.decode()
    assert '<html lang="en">' in english
    assert "Open your need with its code" in words_of(client.get("/needs/code/"))
    assert "Open your need with its code" not in words_of(client.get("/needs/code/?lang=zh-hans"))


def test_a_language_that_is_not_spoken_changes_nothing(client: Client) -> None:
    assert '<html lang="zh-Hans">' in client.get("/?lang=xx").content.decode()


def test_the_header_always_says_for_whom_one_acts(
    client: Client, sign_in: Callable[..., Person]
) -> None:
    assert "您以公众身份浏览" in words_of(client.get("/"))
    sign_in("company", OrganisationMaker(name_zh="示例电镀", name_en="Example Plating"))
    assert "当前身份：企业，代表示例电镀" in words_of(client.get("/"))
    assert "You are acting for Example Plating (company)" in words_of(client.get("/?lang=en"))


@pytest.fixture
def demonstrator() -> Login:
    person = PersonMaker(demonstration=True)
    Membership.objects.create(person=person, role="broker", valid_from="2020-01-01")
    return Login.objects.create(name="demo-broker", person=person)


def test_a_demonstration_link_signs_in_and_out(client: Client, demonstrator: Login) -> None:
    (link,) = role_links()
    assert "当前身份：技术经理人" in words_of(client.get(link.address, follow=True))
    assert "您以公众身份浏览" in words_of(client.post("/sign-out/", follow=True))


def test_demonstration_links_open_nothing_on_a_real_installation(
    client: Client, demonstrator: Login, settings: Any
) -> None:
    (link,) = role_links()
    settings.DEMONSTRATION = False
    assert client.get(link.address).status_code == 404
    assert "以技术经理人身份进入" not in words_of(client.get("/sign-in/"))
    assert "虚构" not in words_of(client.get("/"))


def test_a_link_made_up_or_for_a_real_person_signs_nobody_in(client: Client) -> None:
    real = Login.objects.create(name="real", person=PersonMaker())
    signed = signing.dumps(real.name, salt="corridor.demonstration.sign-in")
    for token in (signed, signed[:-3] + "abc", "x"):
        page = client.get(f"/sign-in/demonstration/{token}")
        assert page.status_code == 403
        assert "登录链接无效" in words_of(page)
    assert "_auth_user_id" not in client.session


def test_signing_out_takes_a_post(client: Client) -> None:
    assert client.get("/sign-out/").status_code == 405


@pytest.mark.parametrize("lang", ["zh-hans", "en"])
def test_what_is_not_there_says_so_in_the_look(client: Client, lang: str) -> None:
    page = client.get(f"/nowhere?lang={lang}")
    assert page.status_code == 404
    said = {"zh-hans": "没有找到这个页面", "en": "Page not found"}[lang]
    assert said in words_of(page)
    assert "corridor/ink.css" in page.content.decode()


def test_a_form_from_a_page_too_old_says_what_to_do() -> None:
    page = Client(enforce_csrf_checks=True).post("/answers/", {"text": "镀镍"})
    assert page.status_code == 403
    assert "页面已过期" in words_of(page)


def test_a_failure_of_ours_is_a_page_that_needs_no_database(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*args: object, **options: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("corridor.zone.transfer.views.one_match", broken)
    client = Client(raise_request_exception=False)
    page = client.get(f"/matches/{MatchMaker().public_id}/")
    assert page.status_code == 500
    assert "系统出了差错" in words_of(page)


def test_pages_allow_no_script_or_style_of_others(client: Client) -> None:
    page = client.get("/")
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    config = page.content.decode().partition("htmx-config\" content='")[2].partition("'>")[0]
    assert json.loads(config)["includeIndicatorStyles"] is False
    assert "<style" not in page.content.decode()


def test_after_a_form_the_language_link_leads_to_the_page_the_form_stood_on(client: Client) -> None:
    sent = client.post(
        "/answers/", {"text": ""}, headers={"Referer": "http://testserver/needs/code/?page=2"}
    )
    assert 'href="/needs/code/?page=2&amp;lang=en"' in sent.content.decode()
    assert client.get("/answers/").headers["Location"] == "/"


def test_htmx_gets_a_refusal_as_a_part_that_fits_into_the_page() -> None:
    htmx = {"HX-Request": "true"}
    old = Client(enforce_csrf_checks=True).post("/answers/", {"text": "镀镍"}, headers=htmx)
    gone = Client().get("/nowhere", headers=htmx)
    for page in (old, gone):
        assert "怎么办" in words_of(page)
        assert "<html" not in page.content.decode()
