from granian.constants import Interfaces
from granian.server import Server


def serve_site(*, host: str, port: int, workers: int) -> None:
    """Serve the site until interrupted."""
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
