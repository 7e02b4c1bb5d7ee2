"""``corridor mapping …``: mappings between columns and fields, kept under a name."""

import os
from typing import Any

import click

KINDS = ("needs", "technologies", "experts", "instruments", "organisations")


def _language() -> str:
    return "zh" if os.environ.get("LANG", "").lower().startswith("zh") else "en"


language = click.option(
    "--lang",
    type=click.Choice(["zh", "en"]),
    default=_language,
    show_default="from LANG",
    help="Language of the answer.",
)
kind_of = click.argument("kind", type=click.Choice(KINDS))
name_of = click.argument("name")


@click.group()
def command() -> None:
    """List, show, save or remove mappings between columns and fields.

    A mapping says which column of other people's files is which field; ``corridor import`` and
    ``corridor export`` use it with ``--mapping NAME``. The order of its columns counts.

    列与字段的对应：为别人的表格起个名字存下来，导入导出都可用。
    """


@command.command("list")
@language
def list_(lang: Any) -> None:
    """List the saved mappings."""
    _set_up()
    from corridor.web.importing.saved import all_mappings  # noqa: PLC0415 - after Django is set up
    from corridor.web.words import word  # noqa: PLC0415

    saved = all_mappings()
    for kind, name, columns in saved:
        click.echo(f"{kind}\t{name}\t{len(columns)}")
    if not saved:
        click.echo(word("mapping.none", lang), err=True)


@command.command()
@kind_of
@name_of
@language
def show(kind: str, name: str, lang: Any) -> None:
    """Show which column is which field in the mapping NAME."""
    _set_up()
    from corridor.web.importing.errors import ImportFailure  # noqa: PLC0415
    from corridor.web.importing.saved import saved_mapping  # noqa: PLC0415

    try:
        for column, field in saved_mapping(kind, name).items():
            click.echo(f"{column}\t{field}")
    except ImportFailure as failure:
        _stop(failure.code, lang, **failure.values)


@command.command()
@kind_of
@name_of
@click.argument("columns", nargs=-1, required=True, metavar="COLUMN=FIELD…")
@language
def save(kind: str, name: str, columns: tuple[str, ...], lang: Any) -> None:
    """Save the mapping NAME; one of the same name is replaced. Columns keep their order."""
    pairs = [pair.rpartition("=") for pair in columns]
    for column, _, field in pairs:
        if not column or not field:
            raise click.BadParameter(f"{column}{field}: COLUMN=FIELD")
    _set_up()
    from corridor.web.importing.errors import ImportFailure  # noqa: PLC0415
    from corridor.web.importing.saved import keep_mapping  # noqa: PLC0415
    from corridor.web.words import sentence  # noqa: PLC0415

    try:
        keep_mapping(kind, name, {column: field for column, _, field in pairs})
    except ImportFailure as failure:
        _stop(failure.code, lang, **failure.values)
    click.echo(sentence("import.mapping_saved", lang, name=name))


@command.command()
@kind_of
@name_of
@language
def remove(kind: str, name: str, lang: Any) -> None:
    """Remove the mapping NAME."""
    _set_up()
    from corridor.web.importing.errors import ImportFailure  # noqa: PLC0415
    from corridor.web.importing.saved import drop_mapping  # noqa: PLC0415
    from corridor.web.words import sentence  # noqa: PLC0415

    try:
        drop_mapping(kind, name)
    except ImportFailure as failure:
        _stop(failure.code, lang, **failure.values)
    click.echo(sentence("mapping.removed", lang, name=name))


def _stop(code: str, lang: Any, **values: Any) -> None:
    from corridor.web.words import sentence  # noqa: PLC0415 - after Django is set up

    click.echo(sentence(code, lang, **values), err=True)
    raise SystemExit(1)


def _set_up() -> None:
    import django  # noqa: PLC0415 - only where the database is needed

    django.setup()
