"""The forward store: for each technology its token ids and facts, in files mapped to memory.

A folder of three files. ``tokens`` holds token ids (uint32), title before text, one row after
the other. ``rows`` holds one ``ROW`` a technology. ``committed`` says how much of both counts,
and is replaced only after both are safe on disk: whatever a killed writer left behind it is
cut off by the next one and never seen by a reader. Rows are never changed; an update is a new
row, and the index remembers which row is current.
"""

import fcntl
import json
import os
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

import numpy as np
from numpy.typing import NDArray

from corridor.matching.errors import FormatUnknown, StoreBusy, StoreDamaged, TooLarge
from corridor.matching.facts import FACTS, record
from corridor.matching.profile import OfferFacts

FORMAT = 1
KEY_BYTES = 40
ROW = np.dtype(
    [
        ("start", "u8"),
        ("title_length", "u4"),
        ("text_length", "u4"),
        ("key", f"S{KEY_BYTES}"),
        ("facts", FACTS),
    ]
)
_BUFFERED_ROWS = 4096


@dataclass(frozen=True, slots=True)
class Committed:
    """How much of a store counts. ``store`` is drawn anew for every fresh folder."""

    format: int
    store: str
    rows: int
    tokens: int


class ForwardWriter:
    """The one writer of a folder; creates it when it does not exist.

    >>> with ForwardWriter(folder) as writer:                   # doctest: +SKIP
    ...     row = writer.append("tech_1", token_ids(title), token_ids(text), facts)

    Raises ``StoreBusy`` while another process writes the same folder.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._row_buffer: list[tuple[object, ...]] = []
        self._token_buffer: list[NDArray[np.uint32]] = []
        with ExitStack() as opened:
            opened.enter_context(_locked(folder / "writer.lock"))
            known = read_committed(folder)
            self._store = known.store if known else os.urandom(8).hex()
            self._rows, self._tokens = (known.rows, known.tokens) if known else (0, 0)
            row_bytes, token_bytes = self._rows * ROW.itemsize, self._tokens * 4
            self._row_file = opened.enter_context(_cut(folder / "rows", row_bytes))
            self._token_file = opened.enter_context(_cut(folder / "tokens", token_bytes))
            if known is None:
                self.flush()
            self._files = opened.pop_all()

    def append(self, key: str, title: Sequence[int], text: Sequence[int], facts: OfferFacts) -> int:
        """Add a technology and return its row number; it counts after the next ``flush``."""
        name = key.encode()
        if len(name) > KEY_BYTES:
            raise TooLarge(f"key longer than {KEY_BYTES} bytes: {key}")
        ids = np.array([*title, *text], dtype=np.uint32)
        self._row_buffer.append((self._tokens, len(title), len(text), name, record(facts)))
        self._token_buffer.append(ids)
        self._tokens += len(ids)
        self._rows += 1
        if len(self._row_buffer) >= _BUFFERED_ROWS:
            self._write()
        return self._rows - 1

    def flush(self) -> None:
        """Make every appended row durable and visible to readers."""
        self._write()
        for file in (self._token_file, self._row_file):
            file.flush()
            os.fsync(file.fileno())
        _commit(self._folder, Committed(FORMAT, self._store, self._rows, self._tokens))

    def _write(self) -> None:
        if self._row_buffer:
            self._token_file.write(np.concatenate(self._token_buffer).tobytes())
            self._row_file.write(np.array(self._row_buffer, dtype=ROW).tobytes())
            self._row_buffer.clear()
            self._token_buffer.clear()

    def close(self) -> None:
        """Release the folder. What was not flushed is forgotten."""
        self._files.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.flush()
        self.close()


class ForwardStore:
    """A reader: ``rows`` (dtype ``ROW``) and ``tokens`` (uint32), mapped, read only.

    What is mapped stays valid while the writer appends and while the folder is replaced by a
    fresh one; ``refresh`` looks for more.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._map()

    def __len__(self) -> int:
        return self.committed.rows

    def refresh(self) -> bool:
        """Follow the writer; True when there was something new."""
        known = read_committed(self._folder)
        if known is None or known == self.committed:
            return False
        self._map()
        return True

    def _map(self) -> None:
        known = _must_read(self._folder)
        try:
            rows = _mapped(self._folder / "rows", ROW, known.rows)
            tokens = _mapped(self._folder / "tokens", np.dtype(np.uint32), known.tokens)
        except StoreDamaged:
            if _must_read(self._folder).store == known.store:
                raise
        if _must_read(self._folder).store != known.store:
            return self._map()  # the folder was replaced while we were mapping
        self.committed = known
        self.rows: NDArray[np.void] = rows
        self.tokens: NDArray[np.uint32] = tokens
        return None

    def keys(self, rows: NDArray[np.integer]) -> list[str]:
        """The keys of ``rows``, in their order."""
        return [bytes(key).decode() for key in self.rows["key"][rows]]


def read_committed(folder: Path) -> Committed | None:
    """What counts in ``folder``; None when nothing was ever committed."""
    try:
        known = Committed(**json.loads((folder / "committed").read_bytes()))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError) as error:
        raise StoreDamaged(f"unreadable: {folder / 'committed'}") from error
    if known.format != FORMAT:
        raise FormatUnknown(f"format {known.format}, wanted {FORMAT}: {folder}")
    return known


def _must_read(folder: Path) -> Committed:
    known = read_committed(folder)
    if known is None:
        raise StoreDamaged(f"no forward store: {folder}")
    return known


def _mapped(path: Path, dtype: np.dtype[Any], length: int) -> NDArray[Any]:
    if length == 0:
        return np.empty(0, dtype)
    try:
        return np.asarray(np.memmap(path, dtype, mode="r", shape=(length,)))
    except (OSError, ValueError) as error:
        raise StoreDamaged(f"shorter than committed: {path}") from error


def _locked(path: Path) -> BinaryIO:
    file = path.open("ab")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        raise StoreBusy(f"being written by another process: {path.parent}") from error
    return file


def _cut(path: Path, length: int) -> BinaryIO:
    file = path.open("ab")
    if file.seek(0, os.SEEK_END) < length:
        file.close()
        raise StoreDamaged(f"shorter than committed: {path}")
    file.truncate(length)
    return file


def _commit(folder: Path, state: Committed) -> None:
    fresh = folder / "committed.new"
    with fresh.open("w") as file:
        json.dump({name: getattr(state, name) for name in Committed.__slots__}, file)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(folder / "committed")
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
