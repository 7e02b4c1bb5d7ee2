from datetime import date

from corridor.zone.ground.models import Category
from corridor.zone.ground.queries import INDUSTRY_MAP, classification_on


def industry_choices(on: date) -> list[tuple[str, Category]]:
    """Code and category of every industry that a need can be put in on a day, in map order."""
    version = classification_on(INDUSTRY_MAP, on)
    return [(category.code, category) for category in version.categories.all()] if version else []
