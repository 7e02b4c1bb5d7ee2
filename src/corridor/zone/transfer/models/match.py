from django.db import models

from corridor.zone.demand.models import Need
from corridor.zone.ground.models import PublicIdField, Thing
from corridor.zone.supply.models import Technology


class Match(Thing):
    """A graded pair with its reasons, as they were judged on the day.

    ``score`` = ``prior`` + the points of ``reasons`` + the points of ``against``.
    """

    class State(models.TextChoices):
        PROPOSED = "proposed"
        WANTED = "wanted"
        DECLINED = "declined"

    public_id = PublicIdField("mtch")
    need = models.ForeignKey(Need, models.CASCADE, related_name="+")
    technology = models.ForeignKey(Technology, models.CASCADE, related_name="+")
    grade = models.CharField(max_length=16)
    score = models.IntegerField()
    prior = models.IntegerField()
    reasons = models.JSONField()
    """``[{"code", "points", "weight", "evidence", "level"}]``; the last is the highest level of
    the fields that the evidence rests on."""
    against = models.JSONField()
    need_version = models.PositiveIntegerField()
    technology_version = models.PositiveIntegerField()
    model_version = models.CharField(max_length=40)
    statistics_version = models.CharField(max_length=40)
    state = models.CharField(max_length=10, choices=State.choices)
    decline_reason = models.CharField(max_length=40, null=True)  # noqa: DJ001 - NULL: none

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["need", "technology"], name="one_match_a_pair")
        ]
        indexes = [models.Index(fields=["need", "-score"])]

    def __str__(self) -> str:
        return str(self.public_id)
