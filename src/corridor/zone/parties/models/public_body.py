from django.db import models

from corridor.zone.ground.models import Jurisdiction, Source


class PublicBody(models.Model):
    """A government, department, committee or office, in a tree that has dates.

    Parties of a joint meeting are equals: ``official_order`` is the order in which they are
    named, not a rank. Levels exist only along ``parent``.
    """

    code = models.SlugField(max_length=60, unique=True)
    name_zh = models.CharField(max_length=200)
    name_en = models.CharField(max_length=200)
    kind = models.SlugField(max_length=30)
    parent = models.ForeignKey("self", models.PROTECT, null=True, related_name="children")
    jurisdiction = models.ForeignKey(Jurisdiction, models.PROTECT, null=True, related_name="+")
    official_order = models.PositiveSmallIntegerField()
    valid_from = models.DateField(null=True)
    valid_to = models.DateField(null=True)
    source = models.ForeignKey(Source, models.PROTECT, related_name="+")

    class Meta:
        ordering = ["official_order", "code"]

    def __str__(self) -> str:
        return self.code
