from django.db import models
from django.db.models import Q

from corridor.zone.ground.models import PublicIdField, Thing
from corridor.zone.transfer.models.case import Case


class Contract(Thing):
    """A technology contract that the parties have signed. Corridor writes it down, no more."""

    class Kind(models.TextChoices):
        """The five kinds of technology contract of the Civil Code."""

        DEVELOPMENT = "development"
        TRANSFER = "transfer"
        LICENCE = "licence"
        CONSULTING = "consulting"
        SERVICE = "service"

    public_id = PublicIdField("ctrt")
    case = models.OneToOneField(Case, models.PROTECT, related_name="contract")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    amount = models.BigIntegerField()
    technology_amount = models.BigIntegerField(null=True)
    """The part of ``amount`` that pays for technology; NULL: not told apart yet."""
    currency = models.CharField(max_length=3)
    signed_on = models.DateField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(amount__gt=0), name="contract_has_an_amount")
        ]

    def __str__(self) -> str:
        return str(self.public_id)
