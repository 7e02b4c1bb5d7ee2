"""``corridor``: one command; every subcommand is a module of ``corridor.web.commands``."""

import os
import pkgutil
from importlib import import_module

import click
import django

from corridor.web import commands


class LazyGroup(click.Group):
    """Sets up Django and imports a subcommand only when it is wanted, so ``--help`` is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(
            module.name.replace("_", "-") for module in pkgutil.iter_modules(commands.__path__)
        )

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "corridor.web.settings")
        django.setup()
        module = import_module(f"corridor.web.commands.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [(name, commands.SUMMARIES.get(name, "")) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="corridor")
def main() -> None:
    """Corridor (创新走廊): the innovation services of a zone that belongs to several governments.

    Start with ``corridor demo``; read one command's help with ``corridor COMMAND --help``.
    """
