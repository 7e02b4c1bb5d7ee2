from django.db import models

from corridor.zone.ground.models import Jurisdiction, Source


class Park(models.Model):
    """A part of the zone that lies in one jurisdiction."""

    code = models.SlugField(max_length=40, unique=True)
    name_zh = models.CharField(max_length=100)
    name_en = models.CharField(max_length=100)
    jurisdiction = models.ForeignKey(Jurisdiction, models.PROTECT, related_name="+")
    official_order = models.PositiveSmallIntegerField()
    valid_from = models.DateField(null=True)
    valid_to = models.DateField(null=True)
    source = models.ForeignKey(Source, models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["official_order"]

    def __str__(self) -> str:
        return self.code


class Town(models.Model):
    """A town or subdistrict by its statistical code."""

    code = models.CharField(max_length=9, unique=True)
    name_zh = models.CharField(max_length=60)
    name_en = models.CharField(max_length=80)
    jurisdiction = models.ForeignKey(Jurisdiction, models.PROTECT, related_name="+")
    source = models.ForeignKey(Source, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["code"]

    def __str__(self) -> str:
        return f"{self.code} {self.name_zh}"
