"""Writing: batches of documents into the current generation, or a whole new one."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import tantivy

from corridor.search.documents import IndexDocument
from corridor.search.errors import IndexBroken, IndexMissing
from corridor.search.folders import (
    COMPANION,
    next_generation,
    point_to,
    read_pointer,
    remove_others,
)
from corridor.search.locking import writer_lock
from corridor.search.schema import build_schema, register_tokenizers, to_tantivy

_HEAP = 64_000_000  # bytes before a segment is written; one thread


class Writer:
    """Changes wait until ``commit``; what was not committed is dropped at the end."""

    def __init__(self, index: tantivy.Index, folder: Path) -> None:
        self.companion = folder / COMPANION
        """A folder of the caller's own that is swapped and removed together with the index."""
        self._schema = index.schema
        self._writer = index.writer(_HEAP, 1)

    def upsert(self, documents: Iterable[IndexDocument]) -> int:
        """Add or replace by key; the last of equal keys counts. How many were taken."""
        taken = 0
        for document in documents:
            self._writer.delete_documents_by_term("key", document.key)
            self._writer.add_document(to_tantivy(document, self._schema))
            taken += 1
        return taken

    def add(self, documents: Iterable[IndexDocument]) -> int:
        """Add documents whose keys are certainly new, for a rebuild. How many were taken."""
        taken = 0
        for document in documents:
            self._writer.add_document(to_tantivy(document, self._schema))
            taken += 1
        return taken

    def remove(self, keys: Iterable[str]) -> None:
        """Remove the documents with these keys; an unknown key is no error."""
        for key in keys:
            self._writer.delete_documents_by_term("key", key)

    def commit(self) -> None:
        """Returns when everything so far is on disk and visible to readers that reload."""
        self._writer.commit()

    def close(self) -> None:
        """Drop what was not committed and let merges end."""
        self._writer.rollback()
        self._writer.wait_merging_threads()


@contextmanager
def writing(root: Path, *, holder: str) -> Iterator[Writer]:
    """The one writer of the index in ``root``, which is made if there is none.

    ``holder`` is what a second writer is told. Open it for a batch rather than for a day, so
    that a rebuild finds its turn. Errors: ``WriterBusy``, ``SchemaMismatch``, ``IndexBroken``.
    """
    with writer_lock(root, holder):
        folder = _current_or_new(root)
        remove_others(root, folder.name)
        writer = _open_writer(folder)
        try:
            yield writer
        finally:
            writer.close()


@contextmanager
def rebuilding(root: Path, *, holder: str) -> Iterator[Writer]:
    """A writer into a fresh, empty generation that becomes current when the block ends well.

    Readers go on with the old generation until then; an exception leaves it current.
    Works over a missing, broken or older index. Errors: ``WriterBusy``.
    """
    with writer_lock(root, holder):
        folder = next_generation(root)
        tantivy.Index(build_schema(), path=str(folder))
        writer = _open_writer(folder)
        try:
            yield writer
            writer.commit()
        finally:
            writer.close()
        point_to(root, folder)
        remove_others(root, folder.name)


def _current_or_new(root: Path) -> Path:
    try:
        return root / read_pointer(root).folder
    except IndexMissing:
        folder = next_generation(root)
        tantivy.Index(build_schema(), path=str(folder))
        point_to(root, folder)
        return folder


def _open_writer(folder: Path) -> Writer:
    try:
        index = tantivy.Index.open(str(folder))
    except ValueError as error:
        raise IndexBroken(folder, error) from error
    register_tokenizers(index)
    return Writer(index, folder)
