import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_WATCHED_BY = "CORRIDOR_WATCHED_BY"


def going() -> Callable[[], bool]:
    """Whether a command should go on: for ever, or while the process that keeps it running is
    there (killed, it can no longer end what it started).
    """
    keeper = os.environ.get(_WATCHED_BY)
    return lambda: keeper is None or os.getppid() == int(keeper)


@contextmanager
def kept_running(*arguments: str, pause: float = 2.0) -> Iterator[None]:
    """A ``corridor`` command in a process of its own, started again whenever it dies."""
    stop = threading.Event()
    running: list[subprocess.Popen[bytes]] = []

    def watch() -> None:
        while not stop.is_set():
            child = subprocess.Popen(  # noqa: S603 - our own command
                [sys.executable, "-m", "corridor.web", *arguments],
                env=os.environ | {_WATCHED_BY: str(os.getpid())},
            )
            running[:] = [child]
            child.wait()
            stop.wait(pause)

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        stop.set()
        for child in running:
            child.terminate()
        watcher.join(timeout=10)
