from django.db import models

from corridor.zone.ground.models import PublicIdField, Thing
from corridor.zone.parties.models import Person
from corridor.zone.transfer.models.match import Match


class Case(Thing):
    """A broker carries a match towards a contract, and owes an answer by a day."""

    class State(models.TextChoices):
        OPEN = "open"
        TALKING = "talking"
        CONTRACTED = "contracted"
        CLOSED = "closed"

    public_id = PublicIdField("case")
    match = models.OneToOneField(Match, models.PROTECT, related_name="case")
    broker = models.ForeignKey(Person, models.PROTECT, related_name="+")
    state = models.CharField(max_length=12, choices=State.choices)
    answer_due_on = models.DateField()
    due_is_provisional = models.BooleanField()
    """Whether the zone's calendar did not reach the day when the case was opened."""
    close_reason = models.CharField(max_length=40, null=True)  # noqa: DJ001 - NULL: still open

    def __str__(self) -> str:
        return str(self.public_id)
