"""Every address answers in the site's own words with every header, whatever is sent to it."""

import re
from typing import Any

import pytest
from django.http import HttpResponse
from django.urls import reverse

from corridor.web.words import word
from tests.demonstration_zone import demonstration  # noqa: F401 - installs the zone
from tests.web.addresses import CALLS, address, addresses
from tests.web.walking import ROLES, client_of, one_of_each

pytestmark = pytest.mark.django_db

LONG = "x" * 10_000
NO_IDS = (
    "need_01ARZ3NDEKTSV4RRFFQ69G5FAV",
    "x",
    LONG,
    "%00",
    "a%00b",
    "需求",
    "%F0%9F%A6%8A",
    "'%20OR%201=1%20--",
    "1%29%3B%20DROP%20TABLE%20zone_need",
    "%ff%fe",
    "..%2F..%2Fetc",
    "{{7*7}}",
    "<script>",
    "%ED%A0%80",
)
STATEMENTS = "stmt_01ARZ3NDEKTSV4RRFFQ69G5FAV"
QUERIES = (
    "page=-1",
    "page=99999999",
    "page=x",
    "page=%C2%B2",
    "page=%E0%A5%A7",
    "on=9999-99-99",
    "on=9999-12-31",
    "on=0001-01-01",
    "known_on=x",
    "known_on=9999-12-31",
    "known_on=0001-01-01",
    "lang=xx",
    "lang=%00",
    "q=%ff%fe",
    "q=%00",
    "q=" + "%E9%95%80" * 2000,
    "q=%22unclosed+AND+(+OR+%5B*+TO",
    "q=镀镍&trl=x&year=99999999999999999999&state=nowhere&industries=%00&language=xx&kind=zz",
    "kind=need&year=-1&park=%27&jurisdiction=%ff",
    "kind=need&q=镍&page=50",
)


def asked() -> list[str]:
    return sorted(CALLS)


def is_ours(response: HttpResponse) -> bool:
    """Whether an error page is the site's own and says what to do."""
    body = response.content.decode()
    return any(told in body for told in (word("error.mend", "zh"), 'role="alert"', "field-faults"))


def check(response: HttpResponse, told: str) -> None:
    assert response.status_code < 500, told
    if response.status_code in (400, 403, 404, 409, 413, 422):
        assert is_ours(response), f"{told}: {response.status_code} {response.content[:300]!r}"


def test_every_address_has_a_row_in_the_table_of_calls() -> None:
    names = set(addresses())
    assert None not in names, "an address without a name"
    assert names == set(CALLS), "tell tests/web/addresses.py how a new address is called"


@pytest.mark.parametrize("login", ROLES)
def test_every_address_reads_well_for_every_role(login: str | None) -> None:
    ids = one_of_each()
    for htmx in (False, True):
        client = client_of(login, htmx=htmx)
        for name in asked():
            response = client.get(address(name, ids))
            check(response, f"{name} as {login}")
            assert (response.status_code == 405) == (not CALLS[name].get), name


@pytest.mark.parametrize("login", ROLES)
def test_every_form_takes_stale_and_empty_and_foreign_words(login: str | None) -> None:
    ids = one_of_each()
    bodies: list[dict[str, Any]] = [
        {},
        {"expected": "-1"},
        {"expected": "9" * 400},
        {"expected": "²", "state": "²", "reason": "\0", "text": "\0", "code": "\0"},
        {"text": "\ud7ff\0x" * 10, "amount": "1e999万元", "signed_on": "9999-99-99", "kind": "x"},
        {"text": "镀镍起泡", "budget": "9" * 60 + "万元", "amount": "9" * 50 + "万元"},
        {"text": "镀镍起泡", "deadline": "0000-00-00", "trl_wanted": "99", "pays": "perhaps"},
        {"text": "镀镍起泡", "industry": "nowhere", "unsure": "x", "level_text": "secret"},
        {"text": "镀" * 20_001},
        {
            "text": "镀镍起泡",
            **dict.fromkeys(("title", "contact", "parameter", "amount"), "长" * 999),
        },
        {"text": "镀镍起泡", "reason": "长" * 9999, "state": "x", "budget": "长" * 9999},
        {"text": "镀镍起泡 " + "9" * 5000 + "万元", "split": "1"},
        {"text": "预算1e400万元，温度≥" + "8" * 400 + "℃，2026年99月99日前"},
        {"technology": "\0", "code": "x" * 10_000},
    ]
    client = client_of(login)
    for name, call in sorted(CALLS.items()):
        if call.post is None or name == "sign_out":
            continue
        for body in [call.post, *bodies, *({**call.post, **body} for body in bodies)]:
            told = f"{name} as {login}: {str(body)[:90]}"
            check(client.post(address(name, ids), body), told)


def test_ids_that_are_none_lead_to_our_own_page() -> None:
    ids = one_of_each()
    client = client_of("demonstration-broker")
    for name, call in sorted(CALLS.items()):
        if call.about is None:
            continue
        for none in NO_IDS:
            path = address(name, ids).replace(ids[call.about], none)
            for response in (client.get(path), client.post(path, call.post or {})):
                told = f"{response.request['REQUEST_METHOD']} {name} {none[:40]}"
                check(response, told)
                assert response.status_code in (404, 405), told
    missing = client.post(f"/zone/statements/{STATEMENTS}/adopt/", {"reason": "x"})
    assert missing.status_code == 404 and is_ours(missing)
    for path in ("/zone/facts/x/", f"/zone/facts/{LONG}/", "/zone/facts/%00/area/", "/nowhere/"):
        response = client.get(path)
        assert response.status_code == 404 and is_ours(response), path


def test_query_strings_that_mean_nothing_change_nothing() -> None:
    ids = one_of_each()
    client = client_of("demonstration-company")
    for name in asked():
        if CALLS[name].get:
            for query in QUERIES:
                response = client.get(f"{address(name, ids)}?{query}")
                told = f"{name}?{query[:60]}"
                check(response, told)
                plain = client.get(address(name, ids))
                assert response.status_code in (plain.status_code, 302), told


def test_no_form_is_taken_without_its_token() -> None:
    ids = one_of_each()
    client = client_of("demonstration-broker", csrf=True)
    for name, call in sorted(CALLS.items()):
        if call.post is not None:
            response = client.post(address(name, ids), call.post)
            assert response.status_code == 403 and is_ours(response), name


@pytest.mark.parametrize("method", ["put", "delete", "patch", "options", "trace"])
def test_other_methods_are_refused_in_our_own_words(method: str) -> None:
    ids = one_of_each()
    client = client_of(None)
    for name in asked():
        response = getattr(client, method)(address(name, ids))
        assert response.status_code == 405, name
        assert is_ours(response), name


def test_every_page_carries_every_header() -> None:
    ids = one_of_each()
    client = client_of(None)
    paths = [address(name, ids) for name in asked()]
    for path in [*paths, "/nowhere/"]:
        response = client.get(path)
        policy = response["Content-Security-Policy"]
        assert "default-src 'none'" in policy, path
        assert "unsafe" not in policy, path
        assert response["X-Content-Type-Options"] == "nosniff", path
        assert response["X-Frame-Options"] == "DENY", path
        assert response["Referrer-Policy"] == "same-origin", path
        body = response.content.decode()
        assert not re.search(r"<[^>]+\s(on\w+|style)=", body), path
        assert not re.search(r"<script(?![^>]*(src=|nonce=|type=\"application/json\"))", body), path


def test_cookies_are_for_the_server_alone() -> None:
    client = client_of(None)
    client.post(reverse("need_new"), CALLS["need_new"].post)
    client.get("/?lang=en")
    assert {"sessionid", "csrftoken", "django_language"} <= set(client.cookies)
    for cookie in client.cookies.values():
        assert cookie["httponly"], cookie.key
        assert cookie["samesite"] == "Lax", cookie.key
