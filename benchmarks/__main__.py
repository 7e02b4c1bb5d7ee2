"""The menu: ``python -m benchmarks [NAME…] [--size N…] [--quick]``."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

import click

from benchmarks.reporting import publish
from benchmarks.setting import Setting

SIZES = (10_000, 100_000, 1_000_000)
BENCHMARKS: dict[str, tuple[str, tuple[int, ...]]] = {
    "imports": ("benchmarks.imports", SIZES[:2]),
    "indexing": ("benchmarks.indexing", SIZES),
    "latency": ("benchmarks.latency", SIZES),
    "kept": ("benchmarks.kept", SIZES),
    "search": ("benchmarks.searching", SIZES),
}
"""Name → module with ``run(setting)``, and the sizes it is run at unless told."""


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(BENCHMARKS)))
@click.option("--size", "sizes", type=click.IntRange(100), multiple=True, help="Offers.")
@click.option("--quick", is_flag=True, help="10,000 offers, 30 needs of each length, once.")
@click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, resolve_path=True, path_type=Path),
    help="Folder with patents/, papers/ and matching/  [default: CORRIDOR_DATA]",
)
@click.option("--seed", default=1, show_default=True)
@click.option("--needs", default=100, show_default=True, help="Needs of each length, at most.")
@click.option("--repeats", default=3, show_default=True, help="How often each is asked.")
@click.option(
    "--scratch",
    type=click.Path(file_okay=False, resolve_path=True, path_type=Path),
    default=Path("var/benchmarks"),
    help="Where results and what is built are kept  [default: var/benchmarks]",
)
def main(
    names: tuple[str, ...],
    sizes: tuple[int, ...],
    quick: bool,
    data: Path | None,
    seed: int,
    needs: int,
    repeats: int,
    scratch: Path,
) -> None:
    """Measure Corridor beside its peers in the same run: ratios first, CPU time beside them.

    imports, indexing, latency, kept, search; all of them without a NAME, at 10,000, 100,000
    and 1,000,000 offers. What is built is kept in the scratch folder and used again.
    """
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    if quick:
        sizes, needs, repeats = (SIZES[0],), min(needs, 30), 1
    told = os.environ.get("CORRIDOR_DATA")
    data = data or (Path(told).resolve() if told else None)
    if data is None:
        click.echo("CORRIDOR_DATA is not set: offers are made of the demonstration's own clauses.")
    wanted = [(name, size) for name in names or BENCHMARKS for size in sizes or BENCHMARKS[name][1]]
    settings = [(name, Setting(scratch, data, seed, size, needs, repeats)) for name, size in wanted]
    if len(settings) == 1:
        name, setting = settings[0]
        outcome = importlib.import_module(BENCHMARKS[name][0]).run(setting)
        click.echo(f"{publish(name, setting, outcome)}\n")
        return
    for name, setting in settings:
        # A process each: an installation is one folder a process, and memory starts at nothing.
        command = [sys.executable, "-m", "benchmarks", name, *setting.as_arguments()]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
