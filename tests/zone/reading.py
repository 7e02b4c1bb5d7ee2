"""Reading a page as a person does, and signing a client in as somebody in a role."""

import re
from datetime import date

from django.http import HttpResponse
from django.test import Client

from corridor.zone.parties.models import Login, Membership, Organisation, Person
from tests.zone.makers import PersonMaker


def sign_in(client: Client, role: str, organisation: Organisation | None = None) -> Person:
    """Sign a client in as a fresh person in a role, for an organisation perhaps."""
    person = PersonMaker()
    Membership.objects.create(
        person=person, role=role, organisation=organisation, valid_from=date(2020, 1, 1)
    )
    login = Login.objects.create(name=f"{role}-{person.pk}", person=person)
    client.force_login(login, backend="django.contrib.auth.backends.ModelBackend")
    return person


def words_of(response: HttpResponse) -> str:
    """What a reader reads of a page, in one line."""
    body = re.sub(r"<(script|style).*?</\1>", " ", response.content.decode(), flags=re.S)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))
