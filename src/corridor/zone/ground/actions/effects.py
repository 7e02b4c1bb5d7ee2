from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import F
from django.utils import timezone

from corridor.zone.ground.models import OutboxMessage


def owe(topic: str, subjects: Iterable[str], **payload: Any) -> None:
    """Write effects that are owed, as rows of the deed's own transaction."""
    OutboxMessage.objects.bulk_create(
        (OutboxMessage(topic=topic, subject=subject, payload=payload) for subject in subjects),
        batch_size=2000,
    )


def settle(messages: Sequence[int]) -> None:
    """Mark messages (their keys) as delivered; twice is as good as once."""
    for start in range(0, len(messages), 5000):
        OutboxMessage.objects.filter(pk__in=messages[start : start + 5000]).update(
            delivered_at=timezone.now(), attempts=F("attempts") + 1
        )
