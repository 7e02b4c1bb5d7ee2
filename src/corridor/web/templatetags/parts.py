"""The parts that every page is made of. Each renders one template ``web/_<part>.html``."""

from datetime import date
from typing import Any

from django import template
from django.template import Context

from corridor.web.templatetags import words
from corridor.web.templatetags.facts import quoted
from corridor.web.templatetags.figures import unknown
from corridor.zone.ground.models import Category
from corridor.zone.ground.queries.classifications import industries

register = template.Library()

GRADE_BARS = {"strong": 3, "fairly_strong": 2, "weak": 1, "none": 0}


@register.inclusion_tag("web/_grade.html")
def grade(grade: str) -> dict[str, Any]:
    """A grade by shape (bars) and word."""
    return {"grade": grade, "bars": GRADE_BARS[grade]}


@register.inclusion_tag("web/_source.html", takes_context=True)
def source(context: Context, statement: Any) -> dict[str, Any]:
    """Opens the source, day and sentence of anything with ``source`` and perhaps ``place``."""
    place = getattr(statement, "place", None)
    return _page(context, source=statement.source, place=place and quoted(place))


@register.inclusion_tag("web/_mark.html")
def mark(kind: str) -> dict[str, Any]:
    """``claimed``, ``proven``, ``demonstration`` or ``translation``, by shape and word."""
    return {"kind": kind, "code": f"mark.{kind}", "meaning": f"mark.{kind}.meaning"}


@register.inclusion_tag("web/_clock.html", takes_context=True)
def clock(
    context: Context, who: Any, whom: Any, until: date, provisional: bool = False
) -> dict[str, Any]:
    """Who owes an answer, to whom, until when, and how many days are left."""
    left = (until - context["today"]).days
    return _page(
        context, who=who, whom=whom, until=until, provisional=provisional, left=left, late=-left
    )


@register.inclusion_tag("web/_border.html", takes_context=True)
def border(context: Context, thing: Any, involved: Any = ()) -> dict[str, Any]:
    """Whose record it is. Shows nothing in a zone with one government."""
    several = len(context["governments"]) > 1
    others = [other for other in involved if other != thing.steward]
    return {"shown": several, "steward": thing.steward, "others": others}


@register.inclusion_tag("web/_timeline.html", takes_context=True)
def timeline(context: Context, lines: Any) -> dict[str, Any]:
    """What was done to a record: when it happened and when it was written down."""
    return _page(context, lines=lines)


@register.inclusion_tag("web/_three.html")
def three(who: Any = None, much: Any = None, long: Any = None) -> dict[str, Any]:
    """Who, how much, how long: three words at the head of an answer. None shows unknown."""
    return {"who": who, "much": much, "long": long}


@register.inclusion_tag("web/_receipt.html", takes_context=True)
def receipt(context: Context, answer: Any) -> dict[str, Any]:
    """得分明细 of anything with ``prior``, ``reasons``, ``against`` and ``score``."""
    return _page(context, answer=answer)


@register.inclusion_tag("web/_state.html")
def state(kind: str, code: str, address: str = "", link: str = "error.home") -> dict[str, Any]:
    """An empty, refused or failed state: what is so (``code``) and what to do (``code.mend``)."""
    return {"kind": kind, "code": code, "mend": f"{code}.mend", "address": address, "link": link}


@register.inclusion_tag("web/_loading.html")
def loading() -> dict[str, Any]:
    """Shown while htmx waits for an answer."""
    return {}


@register.inclusion_tag("web/_field.html")
def field(
    bound: Any, quote: str = "", note: str = "", unsure_code: str = "", unsure: Any = frozenset()
) -> dict[str, Any]:
    """One field of a form: label, hint, faults, control.

    ``quote`` are the words of the text that its value was read from, ``note`` the code of a
    remark on them; with ``unsure_code`` the
    question can be answered 不清楚, and is while the code is in ``unsure``.
    """
    choices = hasattr(bound.field, "choices")
    return {
        "field": bound,
        "options": [option.data for option in bound.subwidgets] if choices else None,
        "quote": quote,
        "note": note,
        "unsure_code": unsure_code,
        "unsure": unsure_code in unsure,
    }


@register.filter
def field_named(form: Any, name: str) -> Any:
    """The field of a form that has a name which a template works out."""
    return form[name]


@register.simple_tag(takes_context=True)
def industry(context: Context, code: str | None) -> str:
    """The name of an industry of the map; the code itself where no version has it."""
    if not code:
        return unknown()
    render = context.render_context
    if "industries" not in render:
        render["industries"] = industries()
    names: dict[str, Category] = render["industries"]
    return words.name(names[code]) if code in names else code


@register.inclusion_tag("web/_pages.html", takes_context=True)
def pages(context: Context, page: Any) -> dict[str, Any]:
    """Previous and next of a ``django.core.paginator.Page``; the other parameters stay."""
    query = context["request"].GET.copy()
    query.pop("page", None)
    return {"page": page, "query": query.urlencode()}


def _page(context: Context, **values: Any) -> dict[str, Any]:
    """What a part needs of its page, beside its own values."""
    keep = ("time_zone", "today", "lang", "request", "asked", "technology", "need_lang")
    return {key: context.get(key) for key in keep} | values
