"""Reading: a snapshot of the current generation, renewed on request."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tantivy

from corridor.search.errors import IndexBroken
from corridor.search.folders import COMPANION, Pointer, read_pointer
from corridor.search.schema import register_tokenizers

_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One committed state; it stays readable whatever writers do meanwhile."""

    pointer: Pointer
    stamp: tuple[int, int, int]
    index: tantivy.Index
    searcher: tantivy.Searcher

    @property
    def schema(self) -> tantivy.Schema:
        return self.index.schema


class Index:
    """A reader. Any number of processes and threads may read while one process writes."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._snapshot = self._open()

    @property
    def snapshot(self) -> Snapshot:
        """The state as of the last ``reload``."""
        return self._snapshot

    @property
    def companion(self) -> Path:
        """The caller's own folder of the generation being read."""
        return self._root / self._snapshot.pointer.folder / COMPANION

    @property
    def document_count(self) -> int:
        """Documents in this state, deleted ones not counted."""
        return self._snapshot.searcher.num_docs

    def count(self, kind: str) -> int:
        """Documents of a kind in this state."""
        wanted = tantivy.Query.term_query(self._snapshot.schema, "kind", kind, "basic")
        result: Any = self._snapshot.searcher.search(wanted, 1)
        return int(result.count)

    def keys(self) -> set[str]:
        """The keys of all documents in this state, for comparing it with the truth."""
        everything = tantivy.Query.all_query()
        return {key for key, _ in self._snapshot.searcher.terms_with_prefix("key", "", everything)}

    def row(self, key: str) -> int | None:
        """The row of the document with this key; None when it has none or is not there."""
        snapshot = self._snapshot
        wanted = tantivy.Query.term_query(snapshot.schema, "key", key, "basic")
        hits = snapshot.searcher.search(wanted, 1).hits
        found = snapshot.searcher.fast_field_values("row", [address for _, address in hits])
        return int(found[0]) if found and found[0] is not None else None

    def reload(self) -> bool:
        """Follow the newest commit or rebuild; whether anything changed. Cheap when nothing did.

        Errors: those of ``open_index``; the state read so far then stays in use.
        """
        seen = self._snapshot
        pointer = read_pointer(self._root)
        stamp = _stamp(self._root / pointer.folder)
        if (pointer, stamp) == (seen.pointer, seen.stamp):
            return False
        try:
            self._snapshot = _renewed(seen, stamp) if pointer == seen.pointer else self._open()
        except ValueError:
            # A rebuild ended between reading the pointer and reloading.
            self._snapshot = self._open()
        return True

    def _open(self) -> Snapshot:
        """Tried again when a rebuild removes the generation between pointer and opening."""
        for _ in range(_ATTEMPTS - 1):
            try:
                return _open_snapshot(self._root)
            except IndexBroken:
                continue
        return _open_snapshot(self._root)


def open_index(root: Path) -> Index:
    """Read the index in ``root``. Errors: ``IndexMissing``, ``SchemaMismatch``, ``IndexBroken``."""
    return Index(root)


def _open_snapshot(root: Path) -> Snapshot:
    pointer = read_pointer(root)
    folder = root / pointer.folder
    stamp = _stamp(folder)
    try:
        index = tantivy.Index.open(str(folder))
        register_tokenizers(index)
        index.config_reader("manual")
        return Snapshot(pointer, stamp, index, index.searcher())
    except ValueError as error:
        raise IndexBroken(root, error) from error


def _renewed(seen: Snapshot, stamp: tuple[int, int, int]) -> Snapshot:
    """The newest commit of the same generation, sharing the files that are already open."""
    seen.index.reload()
    return Snapshot(seen.pointer, stamp, seen.index, seen.index.searcher())


def _stamp(folder: Path) -> tuple[int, int, int]:
    """What changes with every commit: tantivy writes ``meta.json`` anew and renames it."""
    try:
        stat = os.stat(folder / "meta.json")
    except FileNotFoundError:
        return (0, 0, 0)
    return (stat.st_mtime_ns, stat.st_ino, stat.st_size)
