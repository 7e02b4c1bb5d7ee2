from django.db import models

from corridor.zone.ground.models.source import Source


class ClassificationVersion(models.Model):
    """A classification as it stood from one day to another, e.g. the industry map of 2023."""

    scheme = models.SlugField(max_length=40)
    version = models.SlugField(max_length=40)
    name_zh = models.CharField(max_length=200)
    name_en = models.CharField(max_length=200)
    valid_from = models.DateField(null=True)
    valid_to = models.DateField(null=True)
    complete = models.BooleanField()
    """Whether every category of the version is known."""
    source = models.ForeignKey(Source, models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["scheme", "version"], name="one_version_of_a_scheme")
        ]

    def __str__(self) -> str:
        return f"{self.scheme} {self.version}"


class Category(models.Model):
    """One place in a version; ``terms`` are words by which a text is assigned to it."""

    version = models.ForeignKey(ClassificationVersion, models.CASCADE, related_name="categories")
    code = models.SlugField(max_length=60)
    name_zh = models.CharField(max_length=200)
    name_en = models.CharField(max_length=200)
    parent = models.ForeignKey("self", models.CASCADE, null=True, related_name="+")
    terms = models.JSONField(default=list)
    official_order = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["official_order"]
        constraints = [
            models.UniqueConstraint(fields=["version", "code"], name="one_code_in_a_version")
        ]

    def __str__(self) -> str:
        return self.code
