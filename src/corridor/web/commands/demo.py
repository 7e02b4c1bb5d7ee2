"""``corridor demo``: the demonstration zone, from nothing to an answered need."""

import click

from corridor.web.demonstration import install, print_answers, sign_in_links
from corridor.web.serving import PortTaken, serve
from corridor.web.words import Lang


@click.command()
@click.option("--no-serve", is_flag=True, help="End after the answers instead of serving the site.")
@click.option("--port", default=8000, show_default=True, help="Port to serve on.")
@click.option("--lang", type=click.Choice(["zh", "en"]), default="zh", show_default=True)
def command(no_serve: bool, port: int, lang: Lang) -> None:
    """Set up the demonstration zone, post one need, print its graded answers, serve the site.

    Everything in it is invented and marked so. Running it again changes nothing that is there.
    """
    install(say=click.echo)
    print_answers(lang=lang, say=click.echo)
    if no_serve:
        return
    for role, address in sign_in_links(port):
        click.echo(f"{role:18} {address}")
    try:
        serve(host="127.0.0.1", port=port, workers=1, say=click.echo)
    except PortTaken as error:
        raise click.ClickException(str(error)) from None
