"""``corridor index``: the shelves that are searched, rebuilt, followed and checked."""

import click
from rich.progress import Progress

from corridor.web.indexing import catch_up, differences, follow, rebuild
from corridor.web.serving import going
from corridor.zone.ground.queries import owed


@click.group()
def command() -> None:
    """The search index. It is made from the database and never the truth."""


@command.command("rebuild")
def rebuild_all() -> None:
    """Make the index anew from the database; readers go on with the old one meanwhile."""
    with Progress(transient=True) as bar:
        task = bar.add_task("index", total=None)
        done = rebuild(progress=lambda count: bar.update(task, completed=count))
    click.echo(f"{done} records indexed")


@command.command("follow")
@click.option("--once", is_flag=True, help="End when nothing is owed any more.")
def follow_outbox(once: bool) -> None:
    """Carry what was written into the index, as it is written. ``corridor serve`` runs this."""
    if once:
        click.echo(f"{catch_up()} changes indexed")
    else:
        follow(going=going())


@command.command("check")
def check() -> None:
    """Compare index and database record by record; ends with 1 if they differ."""
    found = list(differences())
    for difference in found[:100]:
        click.echo(f"{difference.shelf}\t{difference.public_id}\t{difference.code}")
    click.echo(f"{len(found)} differences, {owed('index').count()} changes owed")
    if found:
        raise SystemExit(1)
