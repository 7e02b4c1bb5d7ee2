from django.db import models

from corridor.zone.ground.models.identity import PublicIdField


class StoredFile(models.Model):
    """A file that was handed in, known by its content."""

    public_id = PublicIdField("file")
    sha256 = models.CharField(max_length=64, unique=True)
    name = models.CharField(max_length=255)
    size = models.PositiveBigIntegerField()
    media_type = models.CharField(max_length=100)
    written_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name
