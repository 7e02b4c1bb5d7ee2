"""Which of the two languages the reader reads."""

from typing import Literal

from babel import Locale
from django.utils.translation import get_language

Lang = Literal["zh", "en"]

LOCALES: dict[Lang, Locale] = {"zh": Locale("zh", "CN", script="Hans"), "en": Locale("en", "GB")}
"""Whose way of writing numbers and days is followed."""
TAGS: dict[Lang, str] = {"zh": "zh-Hans", "en": "en"}
"""What stands in the ``lang`` attribute of a page."""


def active() -> Lang:
    """The language of the page that is being made; Chinese where none is chosen."""
    return "en" if (get_language() or "").startswith("en") else "zh"
