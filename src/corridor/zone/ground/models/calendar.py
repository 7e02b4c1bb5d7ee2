from django.db import models

from corridor.zone.ground.models.source import Source


class CalendarDay(models.Model):
    """A day that is not what its weekday says: a holiday, or a weekend that is worked."""

    day = models.DateField(unique=True)
    works = models.BooleanField()
    name_zh = models.CharField(max_length=60)
    name_en = models.CharField(max_length=60)
    source = models.ForeignKey(Source, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["day"]

    def __str__(self) -> str:
        return f"{self.day} {self.name_zh}"
