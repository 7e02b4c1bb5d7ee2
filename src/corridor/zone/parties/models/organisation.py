from django.db import models
from django.db.models import Q

from corridor.zone.ground.models import Jurisdiction, PublicIdField, Thing
from corridor.zone.parties.models.park import Park, Town
from corridor.zone.parties.models.person import Person


class Organisation(Thing):
    """A company, institute, team or provider, inside the zone or outside.

    It has a checked 统一社会信用代码, or a reason why there is none.
    """

    class Kind(models.TextChoices):
        ENTERPRISE = "enterprise"
        UNIVERSITY = "university"
        INSTITUTE = "institute"
        LABORATORY = "laboratory"
        TEAM = "team"
        PROVIDER = "provider"
        PUBLIC_BODY = "public_body"

    class MissingCode(models.TextChoices):
        TEAM = "team"
        OVERSEAS = "overseas"
        UNKNOWN = "unknown"

    public_id = PublicIdField("orgn")
    name_zh = models.CharField(max_length=200, null=True)  # noqa: DJ001 - NULL is unknown
    name_en = models.CharField(max_length=200, null=True)  # noqa: DJ001 - NULL is unknown
    kind = models.CharField(max_length=20, choices=Kind.choices, null=True)  # noqa: DJ001
    uscc = models.CharField(max_length=18, null=True, unique=True)  # noqa: DJ001
    uscc_missing = models.CharField(  # noqa: DJ001 - NULL where there is a code
        max_length=10, choices=MissingCode.choices, null=True
    )
    legal_representative = models.ForeignKey(
        Person, models.SET_NULL, null=True, related_name="represents"
    )
    jurisdiction = models.ForeignKey(Jurisdiction, models.PROTECT, null=True, related_name="+")
    park = models.ForeignKey(Park, models.PROTECT, null=True, related_name="+")
    town = models.ForeignKey(Town, models.PROTECT, null=True, related_name="+")
    place = models.CharField(max_length=120, null=True)  # noqa: DJ001 - NULL is unknown
    industry = models.SlugField(max_length=60, null=True)  # noqa: DJ001 - NULL is unknown
    staff = models.PositiveIntegerField(null=True)
    about_zh = models.TextField(null=True)  # noqa: DJ001 - NULL is unknown
    about_en = models.TextField(null=True)  # noqa: DJ001 - NULL is unknown

    class Meta:
        indexes = [models.Index(fields=["name_zh"]), models.Index(fields=["name_en"])]
        constraints = [
            models.UniqueConstraint(
                fields=["origin", "origin_id"], name="one_organisation_of_origin"
            ),
            models.CheckConstraint(
                condition=Q(uscc__isnull=True) | Q(uscc_missing__isnull=True),
                name="code_or_reason_for_none",
            ),
            models.CheckConstraint(
                condition=Q(uscc__isnull=False) | Q(uscc_missing__isnull=False),
                name="code_or_reason_given",
            ),
            models.CheckConstraint(
                condition=Q(name_zh__isnull=False) | Q(name_en__isnull=False),
                name="organisation_has_a_name",
            ),
        ]

    def __str__(self) -> str:
        return self.name_zh or self.name_en or str(self.public_id)
