"""``corridor manage …``: Django's own commands, for whoever develops or repairs."""

import click
from django.core.management import execute_from_command_line


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def command(arguments: tuple[str, ...]) -> None:
    """Run one of Django's own management commands, e.g. ``corridor manage migrate``."""
    execute_from_command_line(["corridor manage", *(arguments or ("help",))])
