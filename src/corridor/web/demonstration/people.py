"""One invented person for each role, so that the demonstration can be seen from every side."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction

from corridor.zone.ground.models import COMMONS, Jurisdiction
from corridor.zone.ground.permissions import Role
from corridor.zone.parties.models import Login, Membership, Organisation, Person, PublicBody

SINCE = date(2026, 1, 9)
ORIGIN = "demonstration"


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody who signs in by a link: for an organisation of the demonstration, or a body."""

    name: str
    role: Role
    organisation: str | None = None
    public_body: str | None = None


PEOPLE = (
    Persona("沈怀朴", Role.COMPANY, organisation="org-001"),
    Persona("程亦舟", Role.RESEARCH_TEAM, organisation="org-030"),
    Persona("苏漱石", Role.TRANSFER_OFFICE, organisation="org-011"),
    Persona("温予安", Role.PROVIDER, organisation="org-006"),
    Persona("林疏影", Role.BROKER),
    Persona("顾望津", Role.PARK_OFFICER, public_body="qingpu_government"),
    Persona("吕长风", Role.ZONE_OFFICER, public_body="operating_office"),
    Persona("裴静言", Role.AUDITOR, public_body="operating_office"),
)
"""Names are invented. A folder of another zone that lacks a body or an organisation of this
table has no such person, and no link for the role."""


@transaction.atomic
def make_people() -> int:
    """Make those that are not there yet; answers how many there are."""
    return sum(_make(persona) for persona in PEOPLE)


def _make(persona: Persona) -> bool:
    organisation = Organisation.objects.filter(
        origin=ORIGIN, origin_id=persona.organisation
    ).first()
    body = PublicBody.objects.filter(code=persona.public_body).first()
    if (persona.organisation and not organisation) or (persona.public_body and not body):
        return False
    person, created = Person.objects.get_or_create(
        origin=ORIGIN,
        origin_id=persona.role.value,
        defaults={
            "name": persona.name,
            "steward": _steward(organisation, body),
            "demonstration": True,
        },
    )
    if created:
        login = Login(name=f"demonstration-{persona.role}", person=person)
        login.set_unusable_password()
        login.save()
        Membership.objects.create(
            person=person,
            role=persona.role,
            organisation=organisation,
            public_body=body,
            valid_from=SINCE,
        )
    return True


def _steward(organisation: Organisation | None, body: PublicBody | None) -> Jurisdiction:
    if organisation is not None and organisation.jurisdiction is not None:
        return organisation.jurisdiction
    if body is not None and body.jurisdiction is not None:
        return body.jurisdiction
    return Jurisdiction.objects.get(code=COMMONS)
