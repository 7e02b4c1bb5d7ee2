"""The shape of an index, and how a document takes it."""

import tantivy

from corridor.search.documents import FACETS, IndexDocument, facet_values
from corridor.text import tokens

# Raise it whenever a field, a tokenizer or corridor.text.tokens changes: old folders are rebuilt.
SCHEMA_VERSION = 2

_WORDS = "corridor_words"
DAY = "day"
"""Day of publication counted from year 1: never zero, which is where Tantivy puts the unknown."""


def build_schema() -> tantivy.Schema:
    """``content`` holds title and text, so that a candidate query reads one list a term."""
    builder = tantivy.SchemaBuilder()
    # Raw text: deleting by a term of an unsigned field deletes nothing, silently.
    builder.add_text_field("key", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("title", tokenizer_name=_WORDS, index_option="freq")
    builder.add_text_field("content", tokenizer_name=_WORDS, index_option="freq")
    builder.add_unsigned_field("row", fast=True)
    builder.add_unsigned_field(DAY, fast=True)
    for field in FACETS:
        builder.add_text_field(
            field, stored=field == "kind", fast=True, tokenizer_name="raw", index_option="basic"
        )
    return builder.build()


def register_tokenizers(index: tantivy.Index) -> None:
    """To be called at every opening: a folder remembers the tokenizer's name only."""
    words = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer(_WORDS, words)


def terms(text: str) -> list[str]:
    """The tokens of ``text`` as the index holds them: none contains a space."""
    return " ".join(tokens(text)).split()


def to_tantivy(document: IndexDocument, schema: tantivy.Schema) -> tantivy.Document:
    """Through ``from_dict`` with the schema: ``Document(row=5)`` would kill the writer."""
    title = terms(document.title)
    fields: dict[str, object] = {
        "key": document.key,
        "title": " ".join(title),
        "content": " ".join(title + terms(document.text)),
    }
    fields.update({field: facet_values(document, field) for field in FACETS})
    if document.row is not None:
        fields["row"] = document.row
    if document.published_on is not None:
        fields[DAY] = document.published_on.toordinal()
    return tantivy.Document.from_dict(fields, schema)
