"""Tantivy itself, without Corridor around it."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import Any

import tantivy

from corridor.matching import NeedProfile
from corridor.search import Index
from corridor.search.units import units
from corridor.text import tokens

TITLE_TIMES = 5
_HEAP = 64_000_000


def top_ten(index: Index, need: NeedProfile) -> Callable[[], object]:
    """The best ten for all tokens of a need, its title counted five times, on Corridor's index.

    Tokens are split before the clock runs; nothing is read of the hits but score and address.
    """
    boosts = Counter(tokens(need.text))
    for token in tokens(need.title):
        boosts[token] += TITLE_TIMES
    searcher, schema = index.snapshot.searcher, index.snapshot.schema

    def ask() -> object:
        query = _any_of(schema, {token: float(times) for token, times in boosts.items()})
        return searcher.search(query, 10, count=False).hits

    return ask


def page(index: Index, query: str, facets: Collection[str]) -> Callable[[], object]:
    """Twenty hits with their number for any word of a query, and counts of facets over them."""
    searcher, schema = index.snapshot.searcher, index.snapshot.schema
    words = {unit.term: 1.0 for unit in units(query)}
    counted = {field: {"terms": {"field": field, "size": 1000}} for field in facets}

    def ask() -> object:
        wanted = _any_of(schema, words)
        hits = searcher.search(wanted, 20)
        found = [searcher.doc(address)["key"] for _, address in hits.hits]
        return found, searcher.aggregate(wanted, counted) if counted else None

    return ask


def _any_of(schema: tantivy.Schema, boosts: dict[str, float]) -> tantivy.Query:
    return tantivy.Query.boolean_query(
        [
            (
                tantivy.Occur.Should,
                tantivy.Query.boost_query(
                    tantivy.Query.term_query(schema, "content", token, "freq"), boost
                ),
            )
            for token, boost in boosts.items()
        ]
    )


def build(folder: Path, texts: Iterable[tuple[str, str]]) -> None:
    """An index of (title, title and text) as tokens with spaces between, and nothing else."""
    builder: Any = tantivy.SchemaBuilder()
    for field in ("title", "content"):
        builder.add_text_field(field, tokenizer_name="words", index_option="freq")
    schema = builder.build()
    index = tantivy.Index(schema, path=str(folder))
    words = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer("words", words)
    writer = index.writer(_HEAP, 1)
    for title, content in texts:
        writer.add_document(tantivy.Document(title=title, content=content))
    writer.commit()
    writer.wait_merging_threads()
