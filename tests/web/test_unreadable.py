"""Requests that cannot be read at all, before anyone knows who asks."""

import re

import pytest
from django.http import HttpResponse
from django.test import Client

from corridor.search import IndexBroken, IndexMissing, SearchFailure
from corridor.web.pages import answering, needs
from corridor.web.words import word
from corridor.zone.demand.models import Need
from corridor.zone.transfer.forms import ContractForm
from tests.zone.makers import JurisdictionMaker, NeedMaker

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


@pytest.mark.parametrize("amount", ["99999999999999亿元", "9999999999999999万元", "1亿亿亿元"])
def test_an_amount_that_no_column_holds_is_refused_in_words(amount: str) -> None:
    client = Client(raise_request_exception=False)
    response = client.post("/needs/new/", {"text": "镀镍起泡", "budget": amount})
    assert response.status_code == 422
    assert word("need.budget.unreadable", "zh") in response.content.decode()


@pytest.mark.parametrize("amount", ["99999999999999亿元", "9999999999999999万元"])
def test_an_amount_that_no_column_holds_is_not_read_out_of_a_text(amount: str) -> None:
    client = Client(raise_request_exception=False)
    response = client.post("/needs/new/", {"text": f"镀镍起泡，预算{amount}"})
    assert response.status_code == 302
    need = Need.objects.get()
    assert (need.budget_min, need.budget_max) == (None, None)


def test_a_contract_of_an_amount_that_no_column_holds_is_refused_in_words() -> None:
    form = ContractForm({"kind": "service", "amount": "99999999999999亿元", "expected": "1"})
    assert form.errors["amount"] == ["need.budget.unreadable"]


@pytest.mark.parametrize("failure", [IndexMissing("x"), IndexBroken("x", "y")])
def test_without_an_index_answers_say_so(
    failure: SearchFailure, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also the deeds that need one: nothing breaks, and the reader is told who mends it."""

    def fails(*args: object, **options: object) -> None:
        raise failure

    monkeypatch.setattr(answering, "answer_profile", fails)
    monkeypatch.setattr(needs, "keep_answers", fails)
    client = Client(raise_request_exception=False)
    told = client.post("/answers/", {"text": "镀镍起泡"})
    kept = client.post(f"/needs/{NeedMaker().public_id}/keep/", {"technology": "x"})
    assert told.status_code in (200, 503)
    assert kept.status_code == 503
    for response in (told, kept):
        assert word("answers.no_index", "zh") in response.content.decode()
