"""One writer an index: a lock that ends with its process, and the name of who holds it."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from corridor.search.errors import WriterBusy


@contextmanager
def writer_lock(root: Path, holder: str) -> Iterator[None]:
    """Hold the only right to write below ``root``. Errors: ``WriterBusy`` with the holder's name.

    The kernel gives the lock back when the process ends, however it ends.
    """
    root.mkdir(parents=True, exist_ok=True)
    handle = os.open(root / "writer.lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise WriterBusy(root, _name(handle)) from None
        os.ftruncate(handle, 0)
        os.pwrite(handle, f"{holder} (process {os.getpid()})".encode(), 0)
        yield
    finally:
        os.close(handle)


def _name(handle: int) -> str:
    return os.pread(handle, 1000, 0).decode(errors="replace") or "somebody"
