"""Questions about the parties."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from corridor.zone.ground.models import COMMONS, Jurisdiction
from corridor.zone.ground.permissions import Acting, Role
from corridor.zone.parties.models import Membership, Organisation, Park, Person, PublicBody


def acting_as(person: Person, *, on: date) -> Acting:
    """Everything that a person is and may act for on a day."""
    memberships = Membership.objects.filter(
        Q(valid_to__isnull=True) | Q(valid_to__gte=on), person=person, valid_from__lte=on
    ).select_related("organisation", "public_body__jurisdiction")
    return Acting(
        name=person.public_id,
        roles=frozenset(Role(membership.role) for membership in memberships),
        organisations=frozenset(m.organisation.public_id for m in memberships if m.organisation),
        jurisdictions=frozenset(
            m.public_body.jurisdiction.code
            for m in memberships
            if m.public_body and m.public_body.jurisdiction
        ),
    )


def visible_to(acting: Acting) -> QuerySet[Organisation]:
    """Organisations stand in public registers: everyone sees that they exist."""
    return Organisation.objects.select_related("jurisdiction", "park", "town")


def parks() -> QuerySet[Park]:
    """The parks in the zone's official order."""
    return Park.objects.select_related("jurisdiction")


def public_bodies(*, on: date) -> QuerySet[PublicBody]:
    """The tree of public bodies as it stands on a day."""
    return PublicBody.objects.filter(
        Q(valid_from__isnull=True) | Q(valid_from__lte=on),
        Q(valid_to__isnull=True) | Q(valid_to__gte=on),
    ).select_related("parent", "jurisdiction", "source")


def organisation_page(public_id: str, acting: Acting) -> Organisation:
    """An organisation with all that its page shows. Raises Organisation.DoesNotExist."""
    shown = visible_to(acting).select_related(
        "jurisdiction", "park", "town", "steward", "legal_representative"
    )
    return shown.get(public_id=public_id)


@dataclass(frozen=True, slots=True)
class Branch:
    """A public body and those below it, in official order."""

    body: PublicBody
    below: list["Branch"]


def body_tree(*, on: date) -> list[Branch]:
    """The public bodies of a day as a tree; those whose parent is gone stand at the top."""
    bodies = list(public_bodies(on=on))
    there = {body.pk for body in bodies}
    children: dict[int | None, list[PublicBody]] = defaultdict(list)
    for body in bodies:
        children[body.parent_id if body.parent_id in there else None].append(body)

    def branches(parent: int | None) -> list[Branch]:
        return [Branch(body, branches(body.pk)) for body in children[parent]]

    return branches(None)


@dataclass(frozen=True, slots=True)
class Government:
    """One of the zone's governments and the parks that lie in it on a day."""

    jurisdiction: Jurisdiction
    parks: list[Park]


def parks_by_government(*, on: date) -> list[Government]:
    """The zone's governments in their official order, each with its parks of a day."""
    standing = parks().filter(
        Q(valid_from__isnull=True) | Q(valid_from__lte=on),
        Q(valid_to__isnull=True) | Q(valid_to__gte=on),
    )
    by_government: dict[int, list[Park]] = defaultdict(list)
    for park in standing.select_related("source"):
        by_government[park.jurisdiction_id].append(park)
    governments = Jurisdiction.objects.exclude(code=COMMONS)
    return [Government(one, by_government[one.pk]) for one in governments]
