from django.db import models
from django.db.models import Q

from corridor.zone.ground.models import PublicIdField
from corridor.zone.ground.permissions import Role
from corridor.zone.parties.models.organisation import Organisation
from corridor.zone.parties.models.person import Person
from corridor.zone.parties.models.public_body import PublicBody


class Membership(models.Model):
    """A person is something (a role) for an organisation or a public body, from day to day."""

    public_id = PublicIdField("memb")
    person = models.ForeignKey(Person, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=20, choices=[(role.value, role.value) for role in Role])
    organisation = models.ForeignKey(Organisation, models.CASCADE, null=True, related_name="+")
    public_body = models.ForeignKey(PublicBody, models.CASCADE, null=True, related_name="+")
    valid_from = models.DateField()
    valid_to = models.DateField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(organisation__isnull=True) | Q(public_body__isnull=True),
                name="member_of_one_thing",
            )
        ]

    def __str__(self) -> str:
        return f"{self.role} {self.person_id}"


class Authority(models.Model):
    """授权: an organisation lets a person act for it, within a scope, until a day."""

    public_id = PublicIdField("auth")
    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="authorities")
    person = models.ForeignKey(Person, models.CASCADE, related_name="authorities")
    scope = models.JSONField()
    """Names of the permissions that the authority covers."""
    valid_from = models.DateField()
    valid_to = models.DateField()

    def __str__(self) -> str:
        return f"{self.organisation_id} by {self.person_id}"
