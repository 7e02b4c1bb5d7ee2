from django.db import models

from corridor.zone.ground.models import PublicIdField, Thing


class Person(Thing):
    """A human being. Name, phone and mail are personal data: theirs to see, correct and erase."""

    public_id = PublicIdField("pers")
    name = models.CharField(max_length=100)
    phone = models.CharField(max_length=30, null=True)  # noqa: DJ001 - NULL is unknown
    mail = models.EmailField(null=True)  # noqa: DJ001 - NULL is unknown

    def __str__(self) -> str:
        return str(self.public_id)
