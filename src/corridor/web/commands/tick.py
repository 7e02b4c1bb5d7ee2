"""``corridor tick``: everything that is due, once; for a timer, or by hand."""

import click

from corridor.web.due import do_what_is_due


@click.command()
def command() -> None:
    """Do everything that is due, once: seal the record, sign day heads, forget old sessions.

    ``corridor serve`` does the same every minute; without it run this from a timer. Doing it
    twice changes nothing.
    """
    for name, count in do_what_is_due().items():
        click.echo(f"{name}\t{count}")
