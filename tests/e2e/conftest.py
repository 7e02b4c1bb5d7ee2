"""A real site for the browser: ``corridor demo`` and ``corridor serve`` in their own folder."""

import os
import socket
import time
import urllib.error
import urllib.request

import pytest

from tests.requirements import need
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
WAIT = 60
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # playwright's loop runs in this thread


@pytest.fixture(scope="session")
def browser_type_launch_args():
    return {"executable_path": need("chromium"), "args": list(FLAGS)}


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The address of a demonstration site that a real server serves, its indexer beside it."""
    need("chromium")
    installation = Installation(tmp_path_factory.mktemp("site") / "var")
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
    pytest.fail(f"the site at {address} did not answer within {WAIT} s")
