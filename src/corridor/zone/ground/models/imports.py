from django.db import models
from django.utils import timezone

from corridor.zone.ground.models.identity import PublicIdField


class ColumnMapping(models.Model):
    """Which column of a file is which field, saved under a name for import or export."""

    kind = models.CharField(max_length=20)
    name = models.CharField(max_length=80)
    columns = models.JSONField()
    """``[[column name, field name], …]``, in the order of the columns."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "name"], name="one_mapping_of_a_name")
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.name}"


class ImportRun(models.Model):
    """One file read into the zone; ``done_to`` lets a killed run go on where it stood."""

    class State(models.TextChoices):
        RUNNING = "running"
        DONE = "done"

    public_id = PublicIdField("impt")
    kind = models.CharField(max_length=20)
    origin = models.CharField(max_length=60)
    file_name = models.CharField(max_length=255)
    sha256 = models.CharField(max_length=64)
    mapping = models.JSONField()
    state = models.CharField(max_length=10, choices=State.choices)
    done_to = models.PositiveBigIntegerField(default=0)
    """Rows of the file that are dealt with; the next run starts after them."""
    accepted = models.PositiveBigIntegerField(default=0)
    unchanged = models.PositiveBigIntegerField(default=0)
    rejected = models.PositiveBigIntegerField(default=0)
    started_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)
    by = models.CharField(max_length=60)

    def __str__(self) -> str:
        return f"{self.kind} from {self.file_name}"
