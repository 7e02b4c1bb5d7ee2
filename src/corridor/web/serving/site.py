from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from granian.constants import Interfaces
from granian.server import Server

from corridor.web.serving.watching import kept_running


def serve(*, host: str, port: int, workers: int, say: Callable[[str], None]) -> None:
    """Serve the site until interrupted, with the indexer and what falls due beside it."""
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)
    say(f"http://{host}:{port}/")
    with kept_running("index", "follow"), kept_running("tick", "--every", "60"):
        _serve_site(host=host, port=port, workers=workers)


def _serve_site(*, host: str, port: int, workers: int) -> None:
    Server(
        "corridor.web.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=4,
        log_access=False,
        respawn_failed_workers=True,
    ).serve()
