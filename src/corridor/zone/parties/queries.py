"""Questions about the parties."""

from datetime import date

from django.db.models import Q, QuerySet

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
