"""``corridor record``: seal the record and verify it."""

import click

from corridor.zone.ground.actions import seal_lines
from corridor.zone.ground.models import Jurisdiction
from corridor.zone.ground.queries import verify_chain


@click.group()
def command() -> None:
    """The record of who did what: seal new lines, or verify that nothing was changed."""


@command.command()
def seal() -> None:
    """Seal every unsealed line into its jurisdiction's chain, in the order of writing."""
    click.echo(f"{seal_lines()} lines sealed")


@command.command()
@click.argument("chains", nargs=-1)
def verify(chains: tuple[str, ...]) -> None:
    """Walk the CHAINS (all without any) and say where one does not hold. Ends with 1 if so."""
    names = chains or tuple(Jurisdiction.objects.values_list("code", flat=True))
    faults = [fault for name in names for fault in verify_chain(name)]
    for fault in faults:
        click.echo(f"{fault.chain} line {fault.sequence}: {fault.code}")
    click.echo(f"{len(names)} chains, {len(faults)} faults")
    if faults:
        raise SystemExit(1)
