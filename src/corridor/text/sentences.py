"""Texts as sentences and clauses, with their places."""

import re
from collections.abc import Iterator

from corridor.text.places import Place, trimmed

_CLOSING = "”’」』）)】》\"'"
_ENDS = re.compile(rf"[。！？!?；;…]+[{_CLOSING}]*|\n+|(?<!\.)\.++[{_CLOSING}]*(?=\s|$)")
_CLAUSE_ENDS = re.compile(r"[，。！？；,!?;\n]")
_DOTTED = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]+$|[0-9]{1,3}$")
_ABBREVIATIONS = frozenset(
    re.split(
        " ",
        "e.g i.e etc vs cf dr mr mrs ms prof inc ltd co corp st no nos fig figs eq approx al dept "
        "vol pp jan feb mar apr jun jul aug sep sept oct nov dec",
    )
)


def sentences(text: str) -> list[Place]:
    """The sentences of ``text`` in order, without the white space around them.

    A sentence ends at 。！？；! ? ; or a line break, together with the closing quotes that
    follow, and at an English full stop before white space that does not belong to a decimal,
    an initial, an abbreviation or a list number.

    >>> [s.quote for s in sentences("厚度3.5μm。Ask Dr. Li. 结束")]
    ['厚度3.5μm。', 'Ask Dr. Li.', '结束']
    """
    return list(_cut(text))


def _cut(text: str) -> Iterator[Place]:
    start, last = 0, len(text.rstrip()) - 1
    for mark in _ENDS.finditer(text):
        stop = mark.start()
        if mark[0].startswith(".") and stop < last and _belongs_to_word(text, start, stop):
            continue
        if found := trimmed(text, start, mark.end()):
            yield found
        start = mark.end()
    if found := trimmed(text, start, len(text)):
        yield found


def _belongs_to_word(text: str, start: int, stop: int) -> bool:
    word = _DOTTED.search(text[max(start, stop - 12) : stop])
    if not word:
        return False
    opens = stop - start < 16 and not text[start : stop - len(word[0])].strip()
    initial = len(word[0]) == 1 and word[0].isalpha()
    return initial or word[0].lower() in _ABBREVIATIONS or (opens and word[0].isdigit())


def clause_around(text: str, start: int, end: int, reach: int = 60) -> Place:
    """The clause that holds ``start:end``: up to the nearest comma or end of sentence.

    It reaches at most ``reach`` code points to either side.
    """
    left = max(0, start - reach)
    for mark in _CLAUSE_ENDS.finditer(text, left, start):
        left = mark.end()
    mark_after = _CLAUSE_ENDS.search(text, end, end + reach)
    right = mark_after.start() if mark_after else min(len(text), end + reach)
    return Place(left, right, text[left:right])
