"""``corridor evaluate DIR``: how well matching does, measured beside plain methods."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from corridor.matching import Model, shipped_model, write_model
from corridor.matching.errors import FolderUnreadable
from corridor.matching.evaluation import (
    METRICS,
    Ground,
    fit_shipped,
    lay_ground,
    read_benchmark,
    report,
    run_methods,
)


@click.command("evaluate")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option(
    "--write-weights",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also fit weights on the whole folder and write them to this file.",
)
@click.option("--describe", default=None, help="What the folder holds, for the weights file.")
def command(folder: Path, as_json: bool, write_weights: Path | None, describe: str | None) -> None:
    """Measure matching on a folder of needs, offers and human grades.

    FOLDER holds needs.csv (need_id, title, content), offers.csv (offer_id, title),
    offers_unique.csv (text_id, title), judgements.csv (need_id, offer_id, grade 0 to 3),
    judgements_unique.csv (need_id, text_id, grade) and need_groups.csv (need_id, need_group).

    The row "corridor" is refitted in five folds that keep near copies of a need together, the
    row "corridor_shipped" uses the weights that answer users. nDCG@10 (gain 2^grade - 1), MRR
    and Spearman rank each need's judged offers; Recall@200 and the full nDCG@10 rank all texts,
    with 0 where nobody judged. The grade score is 1 / (1 + mean absolute error). Offers of
    equal score stand in the order of the md5 of their id.
    """
    try:
        benchmark = read_benchmark(folder)
    except FolderUnreadable as error:
        raise click.ClickException(str(error)) from error
    with TemporaryDirectory() as place:
        ground = lay_ground(benchmark, Path(place))
        model = _fit(ground, write_weights, describe) if write_weights else shipped_model()
        figures = report(benchmark, run_methods(ground, model))
    if write_weights:
        measured = figures["methods"]["corridor"]
        model.about["figures"] = {name: measured[name] for name in METRICS}
        write_weights.write_text(write_model(model), encoding="utf-8")
    if as_json:
        click.echo(json.dumps(figures, ensure_ascii=False, indent=1))
    else:
        _print(figures)


def _fit(ground: Ground, place: Path, describe: str | None) -> Model:
    about = {"data": describe} if describe else {}
    return fit_shipped(ground, place.stem, about)


def _print(figures: dict[str, Any]) -> None:
    table = Table(box=None)
    for heading in ("", *METRICS):
        table.add_column(heading, justify="right" if heading else "left")
    for name, method in figures["methods"].items():
        label = f"{name} (in sample)" if method.get("in_sample") else name
        table.add_row(label, *(_cell(method[each]) for each in METRICS))
        table.add_row("", *(_span(method["intervals"][each]) for each in METRICS), style="dim")
    counts = ", ".join(f"{figures[name]} {name}" for name in ("needs", "offers", "judgements"))
    console = Console(width=110)
    console.print(table)
    console.print(f"{counts}; below each figure its 95 % interval over needs")


def _cell(value: float | None) -> str:
    return "unknown" if value is None else f"{value:.4f}"


def _span(bounds: list[float | None]) -> str:
    return "–".join("" if bound is None else f"{bound:.3f}" for bound in bounds)


if __name__ == "__main__":
    command()
