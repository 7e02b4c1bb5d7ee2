from datetime import date

from corridor.zone.ground.models import Category
from corridor.zone.ground.queries import classification_on

INDUSTRY_MAP = "industry_map"
"""The classification that a need's industry is a code of."""


def industry_choices(on: date) -> list[tuple[str, Category]]:
    """Code and category of every industry on a day, in the zone's order."""
    version = classification_on(INDUSTRY_MAP, on)
    return [(category.code, category) for category in version.categories.all()] if version else []
