"""From a code to what is read."""

import string
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from babel.dates import format_date
from babel.numbers import format_decimal

from corridor.web.words.language import LOCALES, Lang, active
from corridor.web.words.tables import WORDS, MissingWord


def word(code: str, lang: Lang | None = None) -> str:
    """The words for a code, as they stand in the table.

    Raises:
        MissingWord: no table has the code.
    """
    try:
        chinese, english = WORDS[code]
    except KeyError:
        raise MissingWord(code) from None
    return english if (lang or active()) == "en" else chinese


def sentence(code: str, lang: Lang | None = None, **values: Any) -> str:
    """The words for a code with ``values`` put in, e.g. ``sentence("answers.count", n=3)``."""
    lang = lang or active()
    words = word(code, lang)
    if all(isinstance(value, str) for value in values.values()):
        return words.format(**values)  # nothing to write as the language does: ten times quicker
    return _Writer(lang).format(words, **values)


class _Writer(string.Formatter):
    """Writes values as the language writes them; ``{n:one|many}`` is a plural."""

    def __init__(self, lang: Lang) -> None:
        self._locale = LOCALES[lang]

    def format_field(self, value: Any, format_spec: str) -> str:
        if "|" in format_spec:
            one, many = format_spec.split("|")
            return one if value == 1 else many
        if isinstance(value, datetime):
            value = value.date()
        if isinstance(value, date):
            return format_date(value, "long", locale=self._locale)
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            return format_decimal(value, locale=self._locale)
        return format(value, format_spec)
