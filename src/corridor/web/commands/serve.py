"""``corridor serve``: the site, its indexer, and what falls due."""

import click

from corridor.web.serving import PortTaken, serve


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, help="Port to listen on.")
@click.option("--workers", default=1, show_default=True, help="Server processes.")
def command(host: str, port: int, workers: int) -> None:
    """Serve the site with its indexer and everything that falls due, until interrupted.

    The indexer is a process of its own and is started again when it dies; it catches up by
    itself with whatever was written meanwhile.
    """
    try:
        serve(host=host, port=port, workers=workers, say=click.echo)
    except PortTaken as error:
        raise click.ClickException(str(error)) from None
