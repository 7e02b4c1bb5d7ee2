"""Organisations as another register tells them, many at once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from django.db import transaction

from corridor.zone.ground.actions import Incoming, Intake, TakenIn, refuse, take_in
from corridor.zone.ground.models import COMMONS
from corridor.zone.ground.permissions import Acting, Permission
from corridor.zone.parties.models import Organisation, Person

_FRESH = {"uscc_missing": Organisation.MissingCode.UNKNOWN}
_REFUSALS: Mapping[str, str] = {
    "organisation_uscc": "organisation.uscc_taken",
    "organisation.uscc": "organisation.uscc_taken",
}


def import_organisations(*, rows: Sequence[Incoming], origin: str, by: Acting) -> TakenIn:
    """Take in organisations; those of the same origin and id are changed where they differ.

    ``parts`` of a row is the name of the 法定代表人, or None where nobody is named. Another
    name is another person; the former one stays with the record.
    """
    if not by.has(Permission.IMPORT_RECORDS):
        refuse(Permission.IMPORT_RECORDS, subject="organisation", chain=COMMONS, by=by)
    with transaction.atomic():
        intake = Intake(Organisation, "organisation", origin, by, _FRESH, _REFUSALS, indexed=False)
        return take_in(intake, _with_representatives(rows, origin))


def _with_representatives(rows: Sequence[Incoming], origin: str) -> list[Incoming]:
    named = [row for row in rows if row.parts]
    known = {
        (person.origin_id, person.name): person
        for person in Person.objects.filter(
            origin=origin, origin_id__in=[row.origin_id for row in named]
        )
    }
    fresh = [row for row in named if (row.origin_id, row.parts) not in known]
    people = Person.objects.bulk_create(
        Person(
            name=row.parts,
            steward_id=row.values.get("steward_id") or row.fresh["steward_id"],
            origin=origin,
            origin_id=row.origin_id,
            demonstration=row.values.get("demonstration", False),
        )
        for row in fresh
    )
    known |= {(person.origin_id, person.name): person for person in people}
    return [_represented(row, known.get((row.origin_id, row.parts))) for row in rows]


def _represented(row: Incoming, person: Person | None) -> Incoming:
    values: dict[str, Any] = dict(row.values)
    if person is not None:
        values["legal_representative_id"] = person.pk
    return replace(row, values=values, parts=None)
