"""Excerpts of a text with the words marked that met."""

from collections.abc import Sequence

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

AROUND = 14
"""Characters shown on either side of a marked word."""
LONGEST = 220

Span = tuple[int, int]


def marked_excerpt(text: str, spans: Sequence[Span]) -> SafeString:
    """The parts of ``text`` around ``spans``, escaped, with each span in a ``mark``.

    Spans beyond the end of the text (it was changed since) are left out.
    """
    inside = joined_spans([(a, b) for a, b in spans if 0 <= a < b <= len(text)])
    pieces: list[str] = []
    shown = end = 0
    for start, stop in inside:
        left = max(end, start - AROUND)
        if shown + stop - left > LONGEST:
            break
        pieces.append("……" if left > end or (not pieces and left) else "")
        pieces += [escape(text[left:start]), f"<mark>{escape(text[start:stop])}</mark>"]
        follows = next((a for a, _ in inside if a >= stop), len(text))
        end = min(stop + AROUND, follows)
        pieces.append(escape(text[stop:end]))
        shown += end - left
    if pieces and end < len(text):
        pieces.append("……")
    return mark_safe("".join(pieces).replace("\n", " "))  # noqa: S308 - every piece is escaped


def joined_spans(spans: Sequence[Span]) -> list[Span]:
    """Spans in order, those that overlap as one."""
    joined: list[Span] = []
    for start, stop in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], stop)
        else:
            joined.append((start, stop))
    return joined
