import socket
from collections.abc import Callable
from pathlib import Path

from django.conf import settings
from granian.constants import Interfaces
from granian.server import Server

from corridor.web.serving.watching import kept_running


class PortTaken(OSError):
    """Another program listens there; two would share the readers between them by chance."""

    code = "serve.port_taken"


def serve(*, host: str, port: int, workers: int, say: Callable[[str], None]) -> None:
    """Serve the site until interrupted, with the indexer and what falls due beside it."""
    _must_be_free(host, port)
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)
    say(f"http://{host}:{port}/")
    with kept_running("index", "follow"), kept_running("tick", "--every", "60"):
        _serve_site(host=host, port=port, workers=workers)


def _must_be_free(host: str, port: int) -> None:
    with socket.socket() as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            one.bind((host, port))
        except OSError as error:
            raise PortTaken(
                f"{host}:{port} is in use: stop what runs there or say --port"
            ) from error


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
