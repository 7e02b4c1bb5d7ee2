"""Statements in words: what they are about, what they say, for how long, who wrote them."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from django import template
from django.template import Context
from django.urls import reverse

from corridor.web import figures
from corridor.web.templatetags.figures import unknown
from corridor.web.words import WORDS, active, sentence, word
from corridor.zone.governance.models import Action
from corridor.zone.ground.models import (
    ClassificationVersion,
    Jurisdiction,
    OpenDecision,
    Statement,
)
from corridor.zone.ground.queries import zone_words
from corridor.zone.parties.models import Park

register = template.Library()

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NAMED: dict[str, Any] = {"park": Park, "jurisdiction": Jurisdiction, "action": Action}
ZONE_PAGES = (
    ("facts", "facts.nav.facts"),
    ("industries", "facts.nav.industries"),
    ("bodies", "facts.nav.bodies"),
    ("actions", "facts.nav.actions"),
)


@register.inclusion_tag("web/_zone_pages.html")
def zone_pages(here: str) -> dict[str, Any]:
    """The four pages about the zone, with the one that is open marked."""
    entries = [{"address": reverse(n), "code": code, "here": n == here} for n, code in ZONE_PAGES]
    return {"entries": entries}


@register.simple_tag(takes_context=True)
def fact_name(context: Context, key: str) -> str:
    """What a key is called: by the zone, or by us where it is a setting."""
    for prefix in ("zone.setting", "fact.part"):
        if f"{prefix}.{key}" in WORDS:
            return word(f"{prefix}.{key}")
    return _called(context, key)


@register.simple_tag(takes_context=True)
def subject_name(context: Context, subject: str) -> str:
    """Whom or what statements are about."""
    if subject == "zone":
        return word("fact.subject.zone")
    request = context["request"]
    if not hasattr(request, "zone_subjects"):
        request.zone_subjects = _subjects()
    if found := request.zone_subjects.get(subject):
        return in_words({"zh": found.name_zh, "en": found.name_en})
    return _called(context, f"subject.{subject}")


@register.simple_tag(takes_context=True)
def said(context: Context, statement: Statement) -> str:
    """The value of a statement as it is read, with its unit."""
    value = in_words(statement.value)
    if statement.unit is None:
        return value
    unit = _called(context, f"unit.{statement.unit}")
    close = unit == "%" or not unit.isascii() and active() == "zh"
    return f"{value}{unit}" if close else f"{value} {unit}"


@register.simple_tag(takes_context=True)
def open_name(context: Context, decision: OpenDecision) -> str:
    """What is still to be set: a key of the zone, or a part of something of it."""
    what = fact_name(context, decision.key)
    if decision.subject == "zone":
        return what
    between = "：" if active() == "zh" else ": "
    return f"{subject_name(context, decision.subject)}{between}{what}"


@register.filter
def decider(decision: OpenDecision) -> str:
    """Who must decide it."""
    return in_words({"zh": decision.decider_zh, "en": decision.decider_en})


@register.filter
def in_words(value: Any) -> str:
    """A JSON value of a statement: words in the reader's language, figures, days, yes or no."""
    if value is None:
        return unknown()
    if isinstance(value, dict):
        chinese, english = value.get("zh"), value.get("en")
        return str((english or chinese) if active() == "en" else (chinese or english))
    if isinstance(value, bool):
        return word("fact.yes" if value else "fact.no")
    if isinstance(value, list):
        return ("、" if active() == "zh" else ", ").join(in_words(each) for each in value)
    return _figure(str(value))


@register.filter
def quoted(place: Any) -> str:
    """Where a source says it: a quotation as it is, or its sense in the reader's language."""
    return in_words(place) if isinstance(place, dict) else str(place)


def _figure(text: str) -> str:
    try:
        return figures.number(Decimal(text))
    except InvalidOperation:
        return figures.day(date.fromisoformat(text)) if _DAY.fullmatch(text) else text


@register.filter
def valid(statement: Any) -> str:
    """From when to when it holds: anything with ``valid_from`` and ``valid_to``."""
    start, end = statement.valid_from, statement.valid_to
    if start and end:
        return sentence("fact.valid.range", start=start, end=end)
    if start:
        return sentence("fact.valid.from", start=start)
    return sentence("fact.valid.to", end=end) if end else unknown()


@register.simple_tag
def park_area(park: Park, facts: dict[str, Any]) -> Any:
    """The fact about a park among facts by subject; none where nothing is said."""
    return facts.get(f"park.{park.code}")


@register.filter
def written_by(statement: Statement) -> str:
    """Who wrote a statement down, without a name: names are personal data."""
    by = {"zone files": "files", "system": "system"}.get(statement.by, "person")
    return word(f"fact.by.{by}")


@register.simple_tag(takes_context=True)
def indicator_name(context: Context, code: str) -> str:
    """What an indicator is called; a zone may name one that nothing computes yet."""
    known = f"indicator.{code}"
    return word(known) if known in WORDS else _called(context, code)


@register.simple_tag
def indicator_value(value: Any) -> str:
    """A count with its noun, or money."""
    if f"indicator.unit.{value.unit}" not in WORDS:
        return figures.money(int(value.amount), value.unit)
    return sentence(f"indicator.unit.{value.unit}", n=int(value.amount))


@register.inclusion_tag("web/_field_source.html", takes_context=True)
def field_source(context: Context, record: Any, field: str) -> dict[str, Any]:
    """Where one field of a record was read: its own source, else where the record came from."""
    keep = {key: context.get(key) for key in ("time_zone", "lang")}
    return keep | {"told": record.field_sources.get(field), "record": record}


def _subjects() -> dict[str, Any]:
    """What statements can be about, by the subject that they name it with."""
    found = {f"{kind}.{o.code}": o for kind, model in _NAMED.items() for o in model.objects.all()}
    return found | {f"{v.scheme}.{v.version}": v for v in ClassificationVersion.objects.all()}


def _called(context: Context, code: str) -> str:
    """The zone's own word for something, asked once a page; the code itself where it has none."""
    request = context["request"]
    if not hasattr(request, "zone_words"):
        request.zone_words = zone_words()
    called = request.zone_words.get(code)
    if called is None:
        return code.partition(".")[2].replace("_", " ") if "." in code else code.replace("_", " ")
    return in_words(called)
