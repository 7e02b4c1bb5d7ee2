"""Requests that cannot be read at all, before anyone knows who asks."""

import re

import pytest
from django.http import HttpResponse
from django.test import Client

from corridor.web.words import word
from tests.zone.makers import JurisdictionMaker

pytestmark = pytest.mark.django_db
MANY = "&".join(f"a{n}=1" for n in range(1100))
FOREIGN = "http://a//elsewhere.example/x"


@pytest.fixture(autouse=True)
def commons() -> None:
    JurisdictionMaker(code="commons")


def language_link(response: HttpResponse) -> str:
    found = re.search(r'class="language" href="([^"]*)"', response.content.decode())
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("query", "headers"),
    [("", {"Host": "elsewhere.example"}), (f"?{MANY}", {}), (f"?lang=en&{MANY}", {})],
    ids=["foreign host", "a thousand parameters", "a thousand and a language"],
)
@pytest.mark.parametrize("htmx", [False, True])
def test_they_are_refused_on_our_own_page(query: str, headers: dict[str, str], htmx: bool) -> None:
    client = Client(raise_request_exception=False)
    sent = headers | ({"HX-Request": "true"} if htmx else {})
    response = client.get(f"/{query}", headers=sent)
    assert response.status_code == 400
    assert word("error.mend", "zh") in response.content.decode()
    assert "default-src" in response["Content-Security-Policy"]


def test_a_form_of_a_thousand_fields_is_refused_on_our_own_page() -> None:
    client = Client(raise_request_exception=False)
    fields = {f"a{n}": "1" for n in range(1100)}
    response = client.post("/answers/", fields)
    assert response.status_code == 400
    assert word("error.mend", "zh") in response.content.decode()


@pytest.mark.parametrize(
    ("referer", "link"),
    [
        ("http://[x", "/?lang=en"),
        (FOREIGN, "/elsewhere.example/x?lang=en"),
        ("//elsewhere.example", "/?lang=en"),
        (f"http://testserver/?{MANY}", "/?lang=en"),
        ("http://testserver/needs/new/?a=1", "/needs/new/?a=1&amp;lang=en"),
        ("javascript:alert(1)", "/alert%281%29?lang=en"),
    ],
)
def test_the_other_language_is_on_this_site_wherever_one_came_from(referer: str, link: str) -> None:
    client = Client(raise_request_exception=False)
    response = client.post("/needs/code/", {"code": "x"}, headers={"Referer": referer})
    assert response.status_code == 422
    there = language_link(response)
    assert there.startswith("/") and not there.startswith("//")
    assert there == link or "(1)" in there
