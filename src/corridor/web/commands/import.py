"""``corridor import KIND FILE…``"""

import json
import os
from pathlib import Path

import click

KINDS = ("needs", "technologies", "experts", "instruments", "organisations")


def _language() -> str:
    return "zh" if os.environ.get("LANG", "").lower().startswith("zh") else "en"


def _pairs(
    ctx: click.Context, option: click.Parameter, told: tuple[str, ...]
) -> dict[str, str | None]:
    """``COLUMN=FIELD``; the column may hold a ``=`` itself, a field never does."""
    pairs: dict[str, str | None] = {}
    for pair in told:
        column, sign, field = pair.rpartition("=")
        if not sign or not column:
            raise click.BadParameter(f"{pair}: COLUMN=FIELD", ctx, option)
        pairs[column] = field or None
    return pairs


def _constants(
    ctx: click.Context, option: click.Parameter, told: tuple[str, ...]
) -> dict[str, str]:
    pairs = [pair.partition("=") for pair in told]
    for field, sign, value in pairs:
        if not sign or not field or not value:
            raise click.BadParameter(f"{field}: FIELD=VALUE", ctx, option)
    return {field: value for field, _, value in pairs}


@click.command(name="import")
@click.argument("kind", type=click.Choice(KINDS))
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, readable=True, path_type=Path),
)
@click.option(
    "--map",
    "given",
    multiple=True,
    callback=_pairs,
    metavar="COLUMN=FIELD",
    help="This column is that field (COLUMN= leaves it out); the rest is guessed.",
)
@click.option("--mapping", metavar="NAME", help="Use the mapping saved under NAME.")
@click.option("--save-mapping", "save_as", metavar="NAME", help="Save the mapping under NAME.")
@click.option(
    "--set",
    "constants",
    multiple=True,
    callback=_constants,
    metavar="FIELD=VALUE",
    help="The field has this value in every row that gives none.",
)
@click.option(
    "--origin", metavar="NAME", help="Where the records come from  [default: FILE's name]"
)
@click.option("--dry-run", is_flag=True, help="Do everything and take it back: nothing is written.")
@click.option(
    "--from-start",
    "afresh",
    is_flag=True,
    help="Read the file from its first row, even where an earlier run was cut off.",
)
@click.option("--sheet", metavar="NAME", help="Which sheet of a workbook to read.")
@click.option(
    "--encoding",
    metavar="NAME",
    help="Encoding of the text; rows with bytes that it cannot read are rejected.",
)
@click.option(
    "--rejects",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    help="Where rejected rows go  [default: FILE.rejects.csv; none in a dry run]",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead.")
@click.option("--lang", type=click.Choice(["zh", "en"]), default=_language,
              show_default="from LANG", help="Language of what is printed.")  # fmt: skip
def command(kind: str, files: tuple[Path, ...], as_json: bool, **options: object) -> None:
    """Read needs, technologies, experts, instruments or organisations from FILEs.

    CSV (UTF-8 or GB18030; comma, semicolon or tab), XLSX (merged cells, titles above the
    header) or JSON Lines. Which column is which field is guessed and shown; say otherwise with
    --map. Records are known by origin and id (a row without an id gets one from its cells), so
    reading a file twice changes nothing, and a run that was killed goes on where it stood.

    Rows that cannot be records go to FILE.rejects.csv with the reason. A cell that cannot be
    read is left unknown and reported there as well, its row kept.

    从文件导入需求、技术、专家、仪器或单位。列与字段的对应先猜后示，可用 --map 更正；
    退回的行连同原因写入 FILE.rejects.csv，其余照收。
    """
    import django  # noqa: PLC0415 - only this command needs it

    django.setup()
    from rich.console import Console  # noqa: PLC0415 - after Django is set up

    from corridor.web.importing.importing_files import Options, import_files  # noqa: PLC0415

    chosen = Options(kind=kind, **options)  # type: ignore[arg-type]
    out, bar = Console(quiet=as_json), Console(stderr=True, quiet=as_json)
    told = import_files(chosen, files, out, bar)
    if as_json:
        click.echo(json.dumps({"kind": kind, "files": told}, ensure_ascii=False, indent=2))
    failures = [one for one in told if "error" in one]
    for failure in failures:
        click.echo(f"{failure['file']}: {failure['error']['reason']}", err=True)
    if failures:
        raise SystemExit(1)
