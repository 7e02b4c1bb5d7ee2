from django.db import models

from corridor.zone.ground.models import Source


class Action(models.Model):
    """One of the actions by which the zone is built, as its sources word it."""

    code = models.SlugField(max_length=60, unique=True)
    name_zh = models.CharField(max_length=200)
    name_en = models.CharField(max_length=200)
    goal_zh = models.TextField(null=True)  # noqa: DJ001 - NULL: to be set by the zone
    goal_en = models.TextField(null=True)  # noqa: DJ001 - NULL: to be set by the zone
    indicators = models.JSONField(default=list)
    """Codes of the indicators that show its progress."""
    official_order = models.PositiveSmallIntegerField()
    source = models.ForeignKey(Source, models.PROTECT, related_name="+")
    place = models.JSONField(null=True)
    """As in a statement: a quotation, or ``{"zh": …, "en": …}``. NULL: no place is given."""
    valid_from = models.DateField(null=True)

    class Meta:
        ordering = ["official_order"]

    def __str__(self) -> str:
        return self.code
