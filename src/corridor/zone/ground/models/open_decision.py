from django.db import models


class OpenDecision(models.Model):
    """A value that the zone has to set, and who must decide it. A statement answers it."""

    code = models.CharField(max_length=120, unique=True)
    subject = models.CharField(max_length=80)
    key = models.CharField(max_length=80)
    decider_zh = models.CharField(max_length=200)
    decider_en = models.CharField(max_length=200)

    class Meta:
        indexes = [models.Index(fields=["subject", "key"])]

    def __str__(self) -> str:
        return self.code
