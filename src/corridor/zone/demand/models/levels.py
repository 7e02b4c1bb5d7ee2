from django.db import models


class Level(models.TextChoices):
    """Who may see a field of a need, from everyone to nobody but the company's own broker."""

    PUBLIC = "public"
    REGISTERED = "registered"
    AFTER_INTEREST = "after_interest"
    AFTER_NDA = "after_nda"
    BROKER_ONLY = "broker_only"


ORDER = tuple(Level)
"""From the widest circle to the narrowest."""

DEFAULT_LEVELS: dict[str, Level] = {
    "title": Level.PUBLIC,
    "text": Level.PUBLIC,
    "parameters": Level.PUBLIC,
    "industry": Level.PUBLIC,
    "trl_wanted": Level.PUBLIC,
    "deadline": Level.PUBLIC,
    "place": Level.PUBLIC,
    "pays": Level.REGISTERED,
    "budget": Level.REGISTERED,
    "organisation": Level.REGISTERED,
    "contact": Level.AFTER_INTEREST,
}
"""What holds for a field for which the company chose nothing. These are all levelled fields."""
