"""Where a query's words stand in a text.

In Python: Tantivy's snippets over text that was tokenised beforehand come out empty.
"""

from corridor.search.units import units
from corridor.text import placed_tokens


def highlight(text: str, query: str) -> list[tuple[int, int]]:
    """Spans of ``text`` (code points, end exclusive) that the query's words cover, in order.

    Spans that overlap or touch are one.

    >>> highlight("电镀镍层起泡的原因", "镀镍起泡")
    [(1, 3), (4, 6)]
    """
    wanted = {unit.term for unit in units(query)}
    spans: list[tuple[int, int]] = []
    for token in placed_tokens(text):
        if wanted.isdisjoint(token.text.split()):
            continue
        if spans and token.start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], token.end))
        else:
            spans.append((token.start, token.end))
    return spans
