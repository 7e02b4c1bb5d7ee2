import secrets

from django.db import models
from django.db.models import F, Q

from corridor.zone.ground.models import Jurisdiction, PublicIdField, Thing
from corridor.zone.parties.models import Organisation, Park

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_query_code() -> str:
    """Ten characters that can be read out on the phone; they open the need without an account."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(10))


class Need(Thing):
    """What somebody looks for, in their own words, with what they told about it."""

    class State(models.TextChoices):
        DRAFT = "draft"
        PUBLISHED = "published"
        IN_CASE = "in_case"
        CONTRACTED = "contracted"
        CLOSED = "closed"
        WITHDRAWN = "withdrawn"

    public_id = PublicIdField("need")
    query_code = models.CharField(max_length=10, unique=True, default=new_query_code)
    title = models.CharField(max_length=200)
    text = models.TextField()
    """The original, in ``lang``. May repeat the title when nothing more was written."""
    lang = models.CharField(max_length=8)
    title_other = models.CharField(max_length=300, null=True)  # noqa: DJ001 - NULL: none
    """A second text: the title in the other language, marked as a translation."""
    organisation = models.ForeignKey(Organisation, models.PROTECT, null=True, related_name="+")
    contact = models.CharField(max_length=200, null=True)  # noqa: DJ001 - NULL is unknown
    jurisdiction = models.ForeignKey(Jurisdiction, models.PROTECT, null=True, related_name="+")
    park = models.ForeignKey(Park, models.PROTECT, null=True, related_name="+")
    place = models.CharField(max_length=120, null=True)  # noqa: DJ001 - NULL is unknown
    industry = models.SlugField(max_length=60, null=True)  # noqa: DJ001 - NULL is unknown
    budget_min = models.BigIntegerField(null=True)
    budget_max = models.BigIntegerField(null=True)
    """Minor units of ``currency``."""
    currency = models.CharField(max_length=3, null=True)  # noqa: DJ001 - NULL is unknown
    pays = models.BooleanField(null=True)
    """Whether the company has committed itself to pay for an answer."""
    deadline = models.DateField(null=True)
    trl_wanted = models.PositiveSmallIntegerField(null=True)
    levels = models.JSONField(default=dict)
    """Field → level, where the company chose another than the default."""
    state = models.CharField(max_length=12, choices=State.choices)
    published_on = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["origin", "origin_id"], name="one_need_of_origin"),
            models.CheckConstraint(
                condition=Q(budget_min__isnull=True)
                | Q(budget_max__isnull=True)
                | Q(budget_min__lte=F("budget_max")),
                name="need_budget_in_order",
            ),
            models.CheckConstraint(
                condition=Q(trl_wanted__isnull=True) | Q(trl_wanted__range=(1, 9)),
                name="need_trl_is_a_level",
            ),
        ]
        indexes = [models.Index(fields=["state", "-id"])]

    def __str__(self) -> str:
        return str(self.public_id)


class NeedParameter(models.Model):
    """One thing that can be measured: thickness ≥ 8 μm."""

    need = models.ForeignKey(Need, models.CASCADE, related_name="parameters")
    name = models.CharField(max_length=100)
    comparator = models.CharField(max_length=10)
    value = models.DecimalField(max_digits=20, decimal_places=6)
    value_to = models.DecimalField(max_digits=20, decimal_places=6, null=True)
    unit = models.CharField(max_length=20, null=True)  # noqa: DJ001 - NULL: it has no unit

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return f"{self.name} {self.comparator} {self.value} {self.unit or ''}"
