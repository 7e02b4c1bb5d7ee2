from django.db import models

from corridor.zone.ground.models import PublicIdField
from corridor.zone.supply.models.offered import Offered


class Expert(Offered):
    """Somebody who can be asked. The name is personal data: imported ones can be hidden."""

    public_id = PublicIdField("expt")
    name = models.CharField(max_length=100)
    title = models.CharField(max_length=100, null=True)  # noqa: DJ001 - NULL is unknown
    fields = models.TextField()
    """What they know, in their own words."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["origin", "origin_id"], name="one_expert_of_origin")
        ]

    def __str__(self) -> str:
        return str(self.public_id)
