from django.db import models

from corridor.zone.ground.models import PublicIdField
from corridor.zone.supply.models.offered import Offered


class Instrument(Offered):
    """A large instrument, and whether others may use it."""

    public_id = PublicIdField("inst")
    name = models.CharField(max_length=200)
    model = models.CharField(max_length=120, null=True)  # noqa: DJ001 - NULL is unknown
    functions = models.TextField()
    price_text = models.CharField(max_length=200, null=True)  # noqa: DJ001 - NULL is unknown
    open_to_outside = models.BooleanField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["origin", "origin_id"], name="one_instrument_of_origin")
        ]

    def __str__(self) -> str:
        return str(self.public_id)
