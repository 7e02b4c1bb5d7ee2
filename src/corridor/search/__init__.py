"""Full text in a folder: write documents, find them, propose candidates to be judged.

``writing`` and ``rebuilding`` give the one writer; ``open_index`` a reader that follows
commits; ``find`` answers what people type; ``candidates`` proposes rows for a weighted set
of terms that ``prune`` has shortened. The index is rebuildable and never the truth.
Only this package knows Tantivy.
"""

from corridor.search.candidates import Candidates, candidates
from corridor.search.documents import FACETS, UNKNOWN, IndexDocument
from corridor.search.emptiness import Help
from corridor.search.errors import (
    BadDocument,
    BadWeight,
    IndexBroken,
    IndexMissing,
    SchemaMismatch,
    SearchFailure,
    UnknownField,
    WriterBusy,
)
from corridor.search.filtering import Filters
from corridor.search.finding import Found, Hit, find
from corridor.search.highlighting import highlight
from corridor.search.pruning import prune
from corridor.search.reading import Index, open_index
from corridor.search.schema import SCHEMA_VERSION
from corridor.search.writing import Writer, rebuilding, writing

__all__ = [
    "FACETS",
    "SCHEMA_VERSION",
    "UNKNOWN",
    "BadDocument",
    "BadWeight",
    "Candidates",
    "Filters",
    "Found",
    "Help",
    "Hit",
    "Index",
    "IndexBroken",
    "IndexDocument",
    "IndexMissing",
    "SchemaMismatch",
    "SearchFailure",
    "UnknownField",
    "Writer",
    "WriterBusy",
    "candidates",
    "find",
    "highlight",
    "open_index",
    "prune",
    "rebuilding",
    "writing",
]
