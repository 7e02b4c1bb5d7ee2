from django.db import models

COMMONS = "commons"
"""Code of the steward of imported public supply, which belongs to no government."""


class Jurisdiction(models.Model):
    """One of the governments that the zone belongs to, or the commons."""

    code = models.SlugField(max_length=40, unique=True)
    name_zh = models.CharField(max_length=100)
    name_en = models.CharField(max_length=100)
    division_code = models.CharField(max_length=6, null=True)  # noqa: DJ001 - NULL is unknown
    official_order = models.PositiveSmallIntegerField()
    """The order in which the zone names its governments; it is no rank."""

    class Meta:
        ordering = ["official_order"]

    def __str__(self) -> str:
        return self.code
