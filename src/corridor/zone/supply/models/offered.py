from django.db import models

from corridor.zone.ground.models import Jurisdiction, Thing
from corridor.zone.parties.models import Organisation, Park


class Offered(Thing):
    """What technologies, experts and instruments share: whose, where, in which industries."""

    class State(models.TextChoices):
        PUBLISHED = "published"
        WITHDRAWN = "withdrawn"

    owner = models.ForeignKey(Organisation, models.PROTECT, null=True, related_name="+")
    owner_name = models.CharField(max_length=300, null=True)  # noqa: DJ001 - NULL is unknown
    """The owner as the source writes it, where the organisation is not in the register."""
    jurisdiction = models.ForeignKey(Jurisdiction, models.PROTECT, null=True, related_name="+")
    park = models.ForeignKey(Park, models.PROTECT, null=True, related_name="+")
    place = models.CharField(max_length=120, null=True)  # noqa: DJ001 - NULL is unknown
    lang = models.CharField(max_length=8)
    industries = models.JSONField(null=True)
    """Codes of the industry map; NULL: nobody has said."""
    field_sources = models.JSONField(default=dict)
    """Field → where its value was read, e.g. ``{"trl": "owner, 2026-05-02"}``."""
    state = models.CharField(max_length=10, choices=State.choices)
    title_other = models.CharField(max_length=400, null=True)  # noqa: DJ001 - NULL: none

    class Meta:
        abstract = True
