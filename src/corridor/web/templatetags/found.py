"""Found records: the query's words marked in what is shown."""

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from corridor.search import highlight

register = template.Library()

_CHINESE, _LATIN = 110, 230
"""Characters of an excerpt: about two lines of a list either way."""


@register.simple_tag
def marked(text: str, query: str) -> SafeString:
    """A whole text, escaped, with the words of a query in ``mark``."""
    return _marked(text, highlight(text, query) if query else [])


@register.simple_tag
def excerpt(text: str | None, query: str) -> SafeString:
    """About two lines of a text: its beginning, or where the query's words begin."""
    flat = " ".join((text or "").split())
    length = _LATIN if flat.isascii() or flat[:99].count(" ") > 8 else _CHINESE
    spans = highlight(flat, query) if query else []
    start = _start(flat, spans[0][0] if spans else 0, length)
    stop = _stop(flat, start + length)
    inside = [(a - start, min(b, stop) - start) for a, b in spans if start <= a < stop]
    dots = "…" if length == _LATIN else "……"
    shown = _marked(flat[start:stop], inside)
    ends = (dots if start else "", dots if stop < len(flat) else "")
    return mark_safe(f"{ends[0]}{shown}{ends[1]}")  # noqa: S308 - every piece is escaped


def _start(text: str, first: int, length: int) -> int:
    """The beginning, or somewhat before the first word that met; never inside a Latin word."""
    if first < length * 3 // 4:
        return 0
    start = first - length // 5
    space = text.find(" ", start, first)
    return start if space < 0 else space + 1


def _stop(text: str, stop: int) -> int:
    if stop >= len(text):
        return len(text)
    space = text.rfind(" ", stop - 15, stop)
    return stop if space < 0 or not text[stop - 1].isascii() else space


def _marked(text: str, spans: list[tuple[int, int]]) -> SafeString:
    pieces, end = [], 0
    for start, stop in spans:
        pieces += [escape(text[end:start]), f"<mark>{escape(text[start:stop])}</mark>"]
        end = stop
    pieces.append(escape(text[end:]))
    return mark_safe("".join(pieces))  # noqa: S308 - every piece is escaped
