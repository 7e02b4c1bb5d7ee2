"""``corridor zone …``: the files that describe a zone, and the database seeded from them."""

import os
from pathlib import Path
from typing import Any

import click

from corridor.web.words import Lang, sentence
from corridor.web.zonefiles import BadZoneFiles, FolderInUse, check_zone, start_zone
from corridor.web.zonefiles.telling import check_lines, problem_line


def _language() -> str:
    return "zh" if os.environ.get("LANG", "").lower().startswith("zh") else "en"


language = click.option(
    "--lang",
    type=click.Choice(["zh", "en"]),
    default=_language,
    show_default="from LANG",
    help="Language of the answer.",
)
zone_folder = click.argument(
    "folder", required=False, type=click.Path(path_type=Path, file_okay=False)
)
target_folder = click.argument("folder", type=click.Path(path_type=Path, file_okay=False))


@click.group()
def command() -> None:
    """Start, check, load or write back the files that describe a zone.

    A zone is a folder of TOML files: its governments, parks, dated facts with their sources,
    industry map, actions and calendar. FOLDER defaults to CORRIDOR_ZONE. The files seed the
    database; afterwards the database is the truth.

    区域即一个 TOML 文件夹：辖区、园区、带日期和出处的事实、产业图谱、行动、日历。
    """


@command.command(short_help="Start a zone’s folder.")
@target_folder
@language
def new(folder: Path, lang: Lang) -> None:
    """Write a commented skeleton of a zone with one government into FOLDER; it loads as it is."""
    try:
        start_zone(folder)
    except FolderInUse as error:
        _stop(error.code, lang, folder=str(error.folder))
    click.echo(sentence("zone.new.done", lang, folder=str(folder)))


@command.command(short_help="Say what is wrong and what is unset.")
@zone_folder
@language
def check(folder: Path | None, lang: Lang) -> None:
    """Say what is wrong in FOLDER and how to mend it, then what is unset and who decides it.

    Reads only; needs no database. Ends with status 1 where there is a problem.
    """
    files = check_zone(folder or _configured())
    for line in check_lines(files, lang):
        click.echo(line)
    if files.problems:
        raise SystemExit(1)


@command.command(short_help="Seed the database from the files.")
@zone_folder
@language
def load(folder: Path | None, lang: Lang) -> None:
    """Seed the database from FOLDER: add what is new; stop where an old entry was changed.

    Loading twice changes nothing. Either everything is written, with one line in the record,
    or nothing.
    """
    _set_up()
    from corridor.web.zonefiles.loading import load_zone  # noqa: PLC0415 - after Django is set up
    from corridor.zone.ground.errors import SeedChanged  # noqa: PLC0415

    try:
        loaded = load_zone(check_zone(folder or _configured()))
    except BadZoneFiles as error:
        for problem in error.problems:
            click.echo(problem_line(problem, lang), err=True)
        _stop(error.code, lang, n=len(error.problems))
    except SeedChanged as error:
        _stop(error.code, lang, entry=error.entry, stored=error.stored, found=error.found)
    for kind, n in loaded.added.items():
        kind_word = sentence(f"zone.kind.{kind}", lang)
        click.echo(sentence("zone.load.added", lang, kind=kind_word, n=n))
    if not loaded.added:
        click.echo(sentence("zone.load.nothing", lang, n=sum(loaded.unchanged.values())))
    if only := sum(loaded.only_stored.values()):
        click.echo(sentence("zone.load.only_stored", lang, n=only))


@command.command(short_help="Write the files from the database.")
@target_folder
@click.option("--replace", is_flag=True, help="Write over a zone's files that are there already.")
@language
def export(folder: Path, replace: bool, lang: Lang) -> None:
    """Write the zone as the database has it into FOLDER, adopted and withdrawn statements too.

    Loaded into an empty database the files give the same zone.
    """
    _set_up()
    from corridor.web.zonefiles.writing import write_zone  # noqa: PLC0415 - after Django is set up

    try:
        written = write_zone(folder, replace=replace)
    except FolderInUse as error:
        _stop(error.code, lang, folder=str(error.folder))
    click.echo(sentence("zone.export.done", lang, n=len(written), folder=str(folder)))


def _stop(code: str, lang: Lang, **values: Any) -> None:
    click.echo(sentence(code, lang, **values), err=True)
    raise SystemExit(1)


def _set_up() -> None:
    import django  # noqa: PLC0415 - only where the database is needed

    django.setup()


def _configured() -> Path:
    from django.conf import settings  # noqa: PLC0415 - only where no folder is named

    return Path(settings.CORRIDOR_ZONE)
