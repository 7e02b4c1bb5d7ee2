"""What an answer shows: evidence with the words marked where they met, who, how much, how ready."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from corridor.text import placed_tokens
from corridor.web import figures
from corridor.web.engine import lines_of_match
from corridor.web.indexing.documents import technology_text
from corridor.web.pages.answering import Asked
from corridor.web.pages.marking import joined_spans, marked_excerpt
from corridor.web.words import active, sentence, word
from corridor.web.words.language import TAGS
from corridor.zone.demand.models import Level
from corridor.zone.supply.models import Technology

register = template.Library()


@register.inclusion_tag("web/_evidence.html", takes_context=True)
def evidence(context: Context, line: Any) -> dict[str, Any]:
    """Where the words of a line stand in the need and in the technology."""
    phrases = (line.evidence or {}).get("phrases", []) if not line.hidden else []
    met = [phrase for phrase in phrases if phrase["offer"]]
    technology, asked = context.get("technology"), context.get("asked")
    offered = _texts(technology.title, technology_text(technology)) if technology else {}
    needed = _texts(asked.title, asked.text) if asked else {}
    return {
        "need": [_excerpt(needed, met, "need", field) for field in _fields(needed, met, "need")],
        "offer": [
            _excerpt(offered, met, "offer", field) for field in _fields(offered, met, "offer")
        ],
        "need_lang": context.get("need_lang"),
        "offer_lang": _tag(technology.lang) if technology else None,
    }


def _texts(title: str | None, text: str | None) -> dict[str, str | None]:
    return {"title": title, "text": text}


def _fields(texts: dict[str, str | None], phrases: list[Any], side: str) -> list[str]:
    """The fields that have words to mark, and that may be read."""
    named = [phrase[side][0] for phrase in phrases]
    return [field for field in ("title", "text") if field in named and texts.get(field)]


def _excerpt(texts: dict[str, str | None], phrases: list[Any], side: str, field: str) -> SafeString:
    spans = [(p[side][1], p[side][2]) for p in phrases if p[side][0] == field]
    return marked_excerpt(texts[field] or "", spans)


@register.inclusion_tag("web/_three.html")
def three_of(technology: Technology) -> dict[str, Any]:
    """Who has a technology, what they ask for it, how far it has come."""
    trl = technology.trl
    return {
        "who": owner_of(technology),
        "much": _price(technology),
        "long": None if trl is None else sentence("answers.ready", stage=word(f"trl.{trl}")),
    }


@register.filter
def owner_of(technology: Technology) -> str | None:
    """The owner's name in the reader's language, or as the source writes it."""
    owner = technology.owner
    if owner is None:
        return technology.owner_name
    names = (owner.name_en, owner.name_zh) if active() == "en" else (owner.name_zh, owner.name_en)
    return names[0] or names[1]


def _price(technology: Technology) -> str | None:
    low, high, currency = technology.asks_min, technology.asks_max, technology.currency
    if currency is None or (low is None and high is None):
        return None
    return figures.money_range(low, high, currency)


@register.simple_tag
def title_of(record: Any) -> SafeString:
    """A title in its own language, or its marked translation where there is one to read."""
    if record.title_other and not record.lang.startswith(active()):
        mark = format_html('<span class="mark">{}</span>', word("mark.translation"))
        other = format_html('<span lang="{}">{}</span> ', TAGS[active()], record.title_other)
        return mark_safe(other + mark)  # noqa: S308 - both parts are escaped
    return format_html('<span lang="{}">{}</span>', _tag(record.lang), record.title)


@register.filter
def spelled(words: Iterable[str], asked: Asked) -> list[str]:
    """Tokens as the text has them: English words whole, Chinese pairs that overlap as one."""
    text, wanted = f"{asked.title or ''}\n{asked.text or ''}", set(words)
    placed = [token for token in placed_tokens(text) if token.text in wanted]
    spans = joined_spans([(token.start, token.end) for token in placed])
    found = [text[start:end] for start, end in spans]
    unplaced = sorted(wanted - {token.text for token in placed})
    return list(dict.fromkeys([*found, *unplaced]))


@register.filter
def get(mapping: dict[str, Any], key: str) -> Any:
    """The value of a key, or None."""
    return mapping.get(key)


def _tag(lang: str) -> str:
    return TAGS["zh"] if lang.startswith("zh") else lang


@register.inclusion_tag("web/_receipt.html", takes_context=True)
def receipt_of(
    context: Context, match: Any, shown: Any, open_levels: frozenset[Level]
) -> dict[str, Any]:
    """The receipt of a kept match as one reader may read it."""
    reasons, against = lines_of_match(match, active(), open_levels)
    kept = {"prior": match.prior, "score": match.score, "reasons": reasons, "against": against}
    return {
        "answer": kept,
        "asked": Asked(shown.get("title"), shown.get("text")),
        "technology": match.technology,
        "need_lang": match.need.lang,
    }


@register.simple_tag(takes_context=True)
def due(context: Context, case: Any) -> SafeString:
    """The day until which an answer is owed, and how late it is while the case goes on."""
    day = figures.day(case.answer_due_on)
    left = (case.answer_due_on - context["today"]).days
    if case.state not in ("open", "talking") or left >= 0:
        return format_html("{}", day)
    return format_html('{} <span class="late">{}</span>', day, sentence("clock.late", n=-left))
