from django.db import models
from django.utils import timezone

from corridor.zone.ground.models.identity import PublicIdField
from corridor.zone.ground.models.jurisdiction import Jurisdiction


class Thing(models.Model):
    """What every record of the zone carries: whose it is, which version, when it was written.

    ``steward`` owns the record; ``involved`` are the jurisdictions of all its parties.
    ``version`` rises with every write, so that a stale write is seen. ``origin`` and
    ``origin_id`` say where an imported record came from; together they are unique.
    """

    public_id: PublicIdField

    version = models.PositiveIntegerField(default=1)
    steward = models.ForeignKey(Jurisdiction, models.PROTECT, related_name="+")
    involved = models.ManyToManyField(Jurisdiction, related_name="+", blank=True)
    happened_at = models.DateTimeField(null=True, blank=True)
    written_at = models.DateTimeField(default=timezone.now)
    origin = models.CharField(max_length=60, null=True, blank=True)  # noqa: DJ001 - NULL is unknown
    origin_id = models.CharField(max_length=120, null=True, blank=True)  # noqa: DJ001
    demonstration = models.BooleanField(default=False)

    class Meta:
        abstract = True
