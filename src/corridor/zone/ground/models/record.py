"""The record: who did what, when, and what stood there before and after."""

from django.db import models
from django.utils import timezone

from corridor.zone.ground.models.identity import PublicIdField


class RecordLine(models.Model):
    """One deed or refusal. Inserted with the deed; sealed into its chain afterwards, in order."""

    class Outcome(models.TextChoices):
        DONE = "done"
        REFUSED = "refused"

    public_id = PublicIdField("line")
    chain = models.SlugField(max_length=40)
    """Code of the jurisdiction whose chain the line belongs to."""
    deed = models.CharField(max_length=60)
    subject = models.CharField(max_length=120)
    by = models.CharField(max_length=60)
    acting_for = models.CharField(max_length=40, null=True)  # noqa: DJ001 - NULL: for oneself
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    reason = models.CharField(max_length=80, null=True)  # noqa: DJ001 - NULL: none
    happened_at = models.DateTimeField()
    written_at = models.DateTimeField(default=timezone.now)
    before_hash = models.CharField(max_length=64, null=True)  # noqa: DJ001 - NULL: nothing before
    after_hash = models.CharField(max_length=64, null=True)  # noqa: DJ001 - NULL: nothing after
    sequence = models.PositiveBigIntegerField(null=True)
    algorithm = models.CharField(max_length=10)
    """Of every hash of the line: ``sha256`` or ``sm3``."""
    previous = models.CharField(max_length=64, null=True)  # noqa: DJ001 - NULL until sealed
    seal = models.CharField(max_length=64, null=True)  # noqa: DJ001 - NULL until sealed

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["chain", "sequence"], name="one_line_a_place")
        ]
        indexes = [models.Index(fields=["subject", "id"])]

    def __str__(self) -> str:
        return f"{self.deed} {self.subject}"


class RecordValue(models.Model):
    """What a line's salted hashes were made of. May be erased; the chain still verifies."""

    line = models.OneToOneField(RecordLine, models.CASCADE, related_name="values")
    salt = models.CharField(max_length=32)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    def __str__(self) -> str:
        return f"values of {self.line_id}"


class DayHead(models.Model):
    """The last seal of a chain on a day, signed, for the other jurisdictions to keep."""

    chain = models.SlugField(max_length=40)
    day = models.DateField()
    sequence = models.PositiveBigIntegerField()
    seal = models.CharField(max_length=64)
    signature = models.TextField()
    key = models.CharField(max_length=64)
    """Fingerprint of the signing key."""

    class Meta:
        constraints = [models.UniqueConstraint(fields=["chain", "day"], name="one_head_a_day")]

    def __str__(self) -> str:
        return f"{self.chain} {self.day}"


class AccessEntry(models.Model):
    """Somebody read confidential fields of a subject."""

    at = models.DateTimeField(default=timezone.now)
    by = models.CharField(max_length=60)
    subject = models.CharField(max_length=40)
    fields = models.JSONField()

    class Meta:
        indexes = [models.Index(fields=["subject", "at"])]

    def __str__(self) -> str:
        return f"{self.by} read {self.subject}"
