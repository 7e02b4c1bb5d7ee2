"""Found records: the query's words marked in what is shown."""

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from corridor.search import highlight

register = template.Library()

_BEFORE = 24


@register.simple_tag
def marked(text: str, query: str) -> SafeString:
    """A whole text, escaped, with the words of a query in ``mark``."""
    return _marked(text, highlight(text, query) if query else [])


@register.simple_tag
def excerpt(text: str | None, query: str, length: int = 110) -> SafeString:
    """About ``length`` characters of a text: its beginning, or where the query's words begin."""
    flat = " ".join((text or "").split())
    spans = highlight(flat, query) if query else []
    first = spans[0][0] if spans else 0
    start = 0 if first + _BEFORE < length else first - _BEFORE
    stop = min(start + length, len(flat))
    inside = [(max(a, start) - start, min(b, stop) - start) for a, b in spans if a < stop]
    before, after = "……" if start else "", "……" if stop < len(flat) else ""
    shown = _marked(flat[start:stop], [(a, b) for a, b in inside if b > a >= 0])
    return mark_safe(f"{before}{shown}{after}")  # noqa: S308 - every piece is escaped


def _marked(text: str, spans: list[tuple[int, int]]) -> SafeString:
    pieces, end = [], 0
    for start, stop in spans:
        pieces += [escape(text[end:start]), f"<mark>{escape(text[start:stop])}</mark>"]
        end = stop
    pieces.append(escape(text[end:]))
    return mark_safe("".join(pieces))  # noqa: S308 - every piece is escaped
