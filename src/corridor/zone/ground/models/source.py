from django.db import models

from corridor.zone.ground.models.identity import PublicIdField


class Source(models.Model):
    """Where a statement was read."""

    class Standing(models.TextChoices):
        OFFICIAL = "official"
        MEDIA = "media"
        RESEARCH = "research"
        COMPANY = "company"
        INSTALLATION = "installation"
        """Set by whoever runs this installation, in the zone's files."""
        DEMONSTRATION = "demonstration"

    public_id = PublicIdField("srce")
    code = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=300)
    publisher = models.CharField(max_length=200)
    standing = models.CharField(max_length=20, choices=Standing.choices)
    url = models.CharField(max_length=500, null=True)  # noqa: DJ001 - NULL is unknown
    published_on = models.DateField(null=True)
    read_on = models.DateField(null=True)

    def __str__(self) -> str:
        return self.code
