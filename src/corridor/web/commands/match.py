"""``corridor match``: graded technologies for a need, with reasons that add up."""

import json
import sys
from pathlib import Path
from typing import Any

import click

from corridor.web.engine import Answered, answer_need, answer_text, warm_up
from corridor.web.engine.printing import as_data, as_text
from corridor.web.words import Lang
from corridor.zone.demand.models import Need
from corridor.zone.ground.permissions import SYSTEM


@click.command()
@click.option("--need-file", metavar="FILE", help="A text file with the need; - reads the input.")
@click.option("--need", "need_id", metavar="ID", help="Public id of a need that was posted.")
@click.option("--top", default=10, show_default=True, type=click.IntRange(1, 100), help="Answers.")
@click.option("--lang", type=click.Choice(["zh", "en"]), default="zh", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(
    need_file: str | None, need_id: str | None, top: int, lang: Lang, as_json: bool
) -> None:
    """Answer a need from all technologies: grade, score, and every reason with its points.

    The score is the prior plus the points of the reasons. When nothing is above weak, it says
    what was searched, what came nearest and why it fails.
    """
    if (need_file is None) == (need_id is None):
        raise click.UsageError("Give either --need-file FILE or --need ID.")
    warm_up()
    title, answered = _answer(need_file, need_id, top, lang)
    if as_json:
        click.echo(json.dumps(as_data(title, answered), ensure_ascii=False, indent=1))
    else:
        click.echo(as_text(title, answered, lang))


def _answer(
    need_file: str | None, need_id: str | None, top: int, lang: Lang
) -> tuple[dict[str, Any], Answered]:
    if need_id is not None:
        need = _need(need_id)
        told = {"id": need.public_id, "title": need.title}
        return told, answer_need(need, acting=SYSTEM, lang=lang, top=top)
    text = _read(need_file or "-")
    told = {"id": None, "title": text.strip().split("\n")[0][:60]}
    return told, answer_text(text, acting=SYSTEM, lang=lang, top=top)


def _need(need_id: str) -> Need:
    try:
        return Need.objects.select_related("organisation", "jurisdiction", "park").get(
            public_id=need_id
        )
    except Need.DoesNotExist:
        raise click.ClickException(
            f"There is no need {need_id}. Ids look like need_01J…; the list is on /needs/."
        ) from None


def _read(name: str) -> str:
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise click.ClickException(f"{name} is neither UTF-8 nor GB18030. Save it as UTF-8 and retry.")
