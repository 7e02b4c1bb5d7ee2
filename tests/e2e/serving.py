"""A demonstration site that a real server serves: ``corridor demo``, then ``corridor serve``."""

import socket
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.web.installation import Installation

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""With which Chromium runs as root and looks nothing up outside."""
WAIT = 60


@contextmanager
def served(var: Path) -> Iterator[str]:
    """The address of a site in a folder of its own, its indexer beside it."""
    installation = Installation(var)
    installation.run("demo", "--no-serve")
    port = _free_port()
    process = installation.start("serve", "--port", str(port), quiet=True)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _wait_for(address: str) -> None:
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.3)
    raise TimeoutError(f"the site at {address} did not answer within {WAIT} s")
