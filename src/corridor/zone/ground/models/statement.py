from django.db import models
from django.utils import timezone

from corridor.zone.ground.models.identity import PublicIdField
from corridor.zone.ground.models.source import Source


class Statement(models.Model):
    """Somebody says that ``subject`` has ``value`` for ``key`` from one day to another.

    Never edited. A change of status is a new statement that ``restates`` the old one;
    what the zone knew on a day is every statement written by then and not restated by then.
    """

    class Status(models.TextChoices):
        REPORTED = "reported"
        ADOPTED = "adopted"
        WITHDRAWN = "withdrawn"

    public_id = PublicIdField("stmt")
    subject = models.CharField(max_length=80)
    key = models.CharField(max_length=80)
    value = models.JSONField()
    """A string, a whole number, true or false, or ``{"zh": …, "en": …}``; decimals are strings."""
    unit = models.CharField(max_length=20, null=True)  # noqa: DJ001 - NULL: the value has no unit
    valid_from = models.DateField(null=True)
    valid_to = models.DateField(null=True)
    written_at = models.DateTimeField(default=timezone.now)
    source = models.ForeignKey(Source, models.PROTECT, related_name="+")
    place = models.JSONField(null=True)
    """Where the source says it: a quotation in its own language, or the sentence restated as
    ``{"zh": …, "en": …}``. NULL: the source gives no place."""
    status = models.CharField(max_length=10, choices=Status.choices)
    restates = models.OneToOneField("self", models.PROTECT, null=True, related_name="restated_by")
    by = models.CharField(max_length=60)
    """Public id of the person, or the name of the process, that wrote the statement."""
    reason = models.TextField(null=True)  # noqa: DJ001 - NULL: none was given
    seed = models.CharField(max_length=120, null=True, unique=True)  # noqa: DJ001
    """Code of the entry in the zone's files that this was loaded from."""

    class Meta:
        indexes = [models.Index(fields=["subject", "key"])]

    def __str__(self) -> str:
        return f"{self.subject}.{self.key} = {self.value} ({self.status})"
