"""Which ids a file has had so far; on disk, so that millions take no memory."""

import sqlite3
import tempfile
from collections.abc import Sequence
from hashlib import blake2b
from types import TracebackType

from corridor.web.importing.shaping import Shaped


class SeenIds:
    """The first row of every id, and what it held. A file of its own that vanishes at the end."""

    def __init__(self) -> None:
        self._file = tempfile.NamedTemporaryFile(prefix="corridor-ids-")  # noqa: SIM115
        self._base = sqlite3.connect(self._file.name, isolation_level=None)
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-16000"):
            self._base.execute(f"PRAGMA {pragma}")
        self._base.execute("CREATE TABLE seen (id INTEGER PRIMARY KEY, row INTEGER, held BLOB)")

    def __enter__(self) -> "SeenIds":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._base.close()
        self._file.close()

    def doubles(self, rows: Sequence[Shaped]) -> dict[int, tuple[int, bool]]:
        """Rows whose id was there before: number → (the first row, whether it held the same)."""
        told = [(_key(row.origin_id), row.row, row.digest) for row in rows]
        before = self._base.total_changes
        self._base.execute("BEGIN")
        self._base.executemany("INSERT OR IGNORE INTO seen VALUES (?, ?, ?)", told)
        self._base.execute("COMMIT")
        if self._base.total_changes - before == len(told):
            return {}
        doubles = {}
        for key, number, held in told:
            first, first_held = self._base.execute(
                "SELECT row, held FROM seen WHERE id = ?", (key,)
            ).fetchone()
            if first != number:
                doubles[number] = (first, first_held == held)
        return doubles


def _key(origin_id: str) -> int:
    digest = blake2b(origin_id.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
