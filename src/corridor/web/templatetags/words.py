"""``{% say "home.ask" %}`` and ``{{ state|word:"need.state" }}``: words in the page's language."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.core.exceptions import ValidationError
from django.forms.utils import ErrorList

from corridor.web import words

register = template.Library()


@register.simple_tag
def say(code: str, **values: Any) -> str:
    """The words for a code, with values put in: ``{% say "clock.left" n=3 %}``."""
    return words.sentence(code, **values)


@register.filter
def word(code: str, within: str = "") -> str:
    """The word for a code; with ``within`` the word for one of its values.

    ``{{ need.state|word:"need.state" }}`` reads ``need.state.published``.
    """
    return words.word(f"{within}.{code}" if within else str(code))


@register.filter
def faults(errors: ErrorList) -> list[str]:
    """What is wrong with a field: the form's own words, else the words for the kind of fault."""
    codes = dict.fromkeys(_code_of(fault) for fault in errors.as_data())
    return [words.word(code) for code in codes]


def _code_of(fault: ValidationError) -> str:
    codes = (*fault.messages, f"form.fault.{fault.code}")
    return next((code for code in codes if code in words.WORDS), "form.fault")


@register.filter
def name(thing: Any) -> str:
    """The name of a record that carries ``name_zh`` and ``name_en``, in the reader's language.

    Where only one of the two is known it is shown in either language.
    """
    chinese, english = getattr(thing, "name_zh", None), getattr(thing, "name_en", None)
    chosen = (english or chinese) if words.active() == "en" else (chinese or english)
    return chosen or str(thing)


@register.filter
def names(things: Iterable[Any]) -> str:
    """Several names in a row, divided as the language divides them."""
    return joined(name(thing) for thing in things)


@register.filter
def role_names(roles: Iterable[str]) -> str:
    """The roles of an acting person in words, always in the same order."""
    return named(sorted(roles), "membership.role")


@register.filter
def label(thing: Any) -> str:
    """The label of a choice: a code, or a record with names."""
    return words.word(thing) if isinstance(thing, str) else name(thing)


@register.filter
def joined(texts: Iterable[str]) -> str:
    """Several words in a row, divided as the language divides them."""
    return ("、" if words.active() == "zh" else ", ").join(texts)


@register.filter
def named(codes: Iterable[str], within: str) -> str:
    """The words for several codes of one kind, in a row."""
    return joined(words.word(f"{within}.{code}") for code in codes)
