from django.db import models
from django.utils import timezone

from corridor.zone.ground.models.identity import PublicIdField


class OutboxMessage(models.Model):
    """An effect that is owed: written with the deed, delivered at least once.

    ``public_id`` is the idempotency key that a receiver may rely on.
    """

    public_id = PublicIdField("outm")
    topic = models.CharField(max_length=40)
    subject = models.CharField(max_length=40)
    payload = models.JSONField(default=dict)
    written_at = models.DateTimeField(default=timezone.now)
    delivered_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    failure = models.TextField(null=True)  # noqa: DJ001 - NULL: nothing failed

    class Meta:
        indexes = [
            models.Index(
                fields=["topic", "id"],
                condition=models.Q(delivered_at__isnull=True),
                name="outbox_owed",
            )
        ]

    def __str__(self) -> str:
        return f"{self.topic} {self.subject}"
