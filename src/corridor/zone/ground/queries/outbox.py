from django.db.models import QuerySet

from corridor.zone.ground.models import OutboxMessage


def owed(topic: str) -> QuerySet[OutboxMessage]:
    """Messages of a topic that are not delivered yet, oldest first."""
    return OutboxMessage.objects.filter(topic=topic, delivered_at__isnull=True).order_by("id")
