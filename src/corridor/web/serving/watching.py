import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kept_running(*arguments: str, pause: float = 2.0) -> Iterator[None]:
    """A ``corridor`` command in a process of its own, started again whenever it dies."""
    stop = threading.Event()
    running: list[subprocess.Popen[bytes]] = []

    def watch() -> None:
        while not stop.is_set():
            child = subprocess.Popen([sys.executable, "-m", "corridor.web", *arguments])  # noqa: S603
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
