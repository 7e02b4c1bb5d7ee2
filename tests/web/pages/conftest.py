"""A zone with two governments, people of every side, and an engine that answers at once."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from corridor.web.pages import answering
from corridor.zone.parties.models import Login, Membership, Organisation, Person
from tests.web.pages.answered import answer, answered
from tests.zone.makers import JurisdictionMaker, PersonMaker, TechnologyMaker


@pytest.fixture(autouse=True)
def zone(db: None, settings: Any) -> None:
    settings.DEMONSTRATION = True
    JurisdictionMaker(code="commons", name_zh="公共", name_en="Commons")
    JurisdictionMaker(code="north")
    JurisdictionMaker(code="south")


@pytest.fixture(autouse=True)
def engine(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the engine was asked; ``answer`` holds what it answers with."""
    asked: dict[str, Any] = {}

    def told(profile: Any, **options: Any) -> Any:
        asked.update(profile=profile, **options)
        return asked.get("answer") or answered(answer(TechnologyMaker(title="起泡诊断")))

    monkeypatch.setattr(answering, "answer_profile", told)
    monkeypatch.setattr(answering, "answer_need", told)
    return asked


@pytest.fixture
def sign_in(client: Client) -> Callable[..., Person]:
    """Signs the client in as somebody in a role, for an organisation perhaps."""

    def come(role: str, organisation: Organisation | None = None) -> Person:
        person = PersonMaker()
        Membership.objects.create(
            person=person, role=role, organisation=organisation, valid_from=date(2020, 1, 1)
        )
        login = Login.objects.create(name=f"{role}-{person.pk}", person=person)
        client.force_login(login, backend="django.contrib.auth.backends.ModelBackend")
        return person

    return come


def words_of(response: HttpResponse) -> str:
    """What a reader reads of a page, in one line."""
    body = re.sub(r"<(script|style).*?</\1>", " ", response.content.decode(), flags=re.S)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))
