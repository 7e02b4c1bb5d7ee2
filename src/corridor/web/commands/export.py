"""``corridor export KIND FILE``"""

import os
import sys
from pathlib import Path

import click

KINDS = ("needs", "technologies", "experts", "instruments", "organisations")
LEVELS = ("public", "registered", "after_interest", "after_nda", "broker_only")
FORMATS = ("csv", "xlsx", "jsonl")


def _language() -> str:
    return "zh" if os.environ.get("LANG", "").lower().startswith("zh") else "en"


@click.command(name="export")
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("file", type=click.Path(allow_dash=True, dir_okay=False))
@click.option(
    "--mapping",
    metavar="NAME",
    help="Columns, their names and order as saved under NAME  [default: every field]",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="Format of the file  [default: from FILE's name, else csv]",
)
@click.option(
    "--level",
    type=click.Choice(LEVELS),
    default="registered",
    show_default=True,
    help="The narrowest level of a need's fields that may be in the file.",
)
@click.option("--lang", type=click.Choice(["zh", "en"]), default=_language,
              show_default="from LANG", help="Language of what is printed.")  # fmt: skip
def command(
    kind: str, file: str, mapping: str | None, form: str | None, level: str, lang: str
) -> None:
    """Write needs, technologies, experts, instruments or organisations to FILE; - is the output.

    A need's field whose level is beyond --level stays empty. Cells that a spreadsheet would run
    as a formula begin with an apostrophe; ``corridor import`` takes it off again. Every export
    is put on record.

    导出为 CSV、XLSX 或 JSON Lines。超出 --level 的需求字段不写出；每次导出都记录在案。
    """
    import django  # noqa: PLC0415 - only this command needs it

    django.setup()
    from corridor.web.importing import ImportFailure  # noqa: PLC0415 - after Django is set up
    from corridor.web.importing.exporting import run_export  # noqa: PLC0415
    from corridor.web.importing.exporting_files import plan_export  # noqa: PLC0415
    from corridor.web.words import sentence  # noqa: PLC0415

    form = form or _form_of(file)
    try:
        export = plan_export(kind, file, mapping, form, level)
    except ImportFailure as failure:
        click.echo(sentence(failure.code, lang, **failure.values), err=True)  # type: ignore[arg-type]
        raise SystemExit(1) from failure
    if file == "-":
        written = run_export(export, sys.stdout.buffer)
    else:
        with Path(file).open("wb") as target:
            written = run_export(export, target)
    told = sentence("export.done", lang, n=written, path=file)  # type: ignore[arg-type]
    click.echo(told, err=True)


def _form_of(file: str) -> str:
    end = Path(file).suffix.lower().removeprefix(".")
    return end if end in FORMATS else "csv"
