from django.db import models
from django.db.models import Q

from corridor.zone.ground.models import PublicIdField
from corridor.zone.supply.models.offered import Offered


class Technology(Offered):
    """A result that can be used: a patent, paper, process, material, software, …"""

    class Kind(models.TextChoices):
        PATENT = "patent"
        PAPER = "paper"
        ACHIEVEMENT = "achievement"
        SOFTWARE = "software"
        PROCESS = "process"
        EQUIPMENT = "equipment"
        MATERIAL = "material"
        SERVICE = "service"

    class LegalState(models.TextChoices):
        PENDING = "pending"
        GRANTED = "granted"
        EXPIRED = "expired"
        LAPSED = "lapsed"
        NONE = "none"

    public_id = PublicIdField("tech")
    title = models.CharField(max_length=400)
    text = models.TextField(null=True)  # noqa: DJ001 - NULL: the source gives none
    kind = models.CharField(max_length=12, choices=Kind.choices, null=True)  # noqa: DJ001
    ipc = models.JSONField(null=True)
    keywords = models.JSONField(null=True)
    patent_number = models.CharField(max_length=40, null=True)  # noqa: DJ001 - NULL is unknown
    trl = models.PositiveSmallIntegerField(null=True)
    legal_state = models.CharField(  # noqa: DJ001 - NULL is unknown
        max_length=10, choices=LegalState.choices, null=True
    )
    legal_until = models.DateField(null=True)
    asks_min = models.BigIntegerField(null=True)
    asks_max = models.BigIntegerField(null=True)
    """What the owner asks, in minor units of ``currency``."""
    currency = models.CharField(max_length=3, null=True)  # noqa: DJ001 - NULL is unknown
    published_on = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["origin", "origin_id"], name="one_technology_of_origin"
            ),
            models.CheckConstraint(
                condition=Q(trl__isnull=True) | Q(trl__range=(1, 9)),
                name="technology_trl_is_a_level",
            ),
        ]

    def __str__(self) -> str:
        return str(self.public_id)
