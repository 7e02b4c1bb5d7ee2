"""``corridor tick``: everything that is due; for a timer, or by hand."""

import time

import click
from django.db import close_old_connections

from corridor.web.due import do_what_is_due
from corridor.web.serving import going


@click.command()
@click.option("--every", type=int, help="Do it again every so many seconds, until interrupted.")
def command(every: int | None) -> None:
    """Do everything that is due, once: seal the record, sign day heads, forget old sessions.

    ``corridor serve`` does the same every minute; without it run this from a timer. Doing it
    twice changes nothing.
    """
    for name, count in do_what_is_due().items():
        click.echo(f"{name}\t{count}")
    go_on = going()
    while every and go_on():
        time.sleep(every)
        close_old_connections()
        do_what_is_due()
