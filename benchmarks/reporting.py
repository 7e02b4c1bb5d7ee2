"""A table on the screen and the same figures as JSON."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.machine import describe, in_a_line
from benchmarks.setting import Setting

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """``rows`` have the same names in the same order, ratios first; ``notes`` stand below."""

    title: str
    rows: Sequence[Row]
    notes: Sequence[str] = ()


def publish(name: str, setting: Setting, outcome: Outcome) -> Path:
    """Print an outcome and write it to ``name``-``size``.json in the scratch folder."""
    machine = describe()
    source = setting.clauses.name
    table = Table(title=outcome.title, title_justify="left")
    for column in outcome.rows[0]:
        table.add_column(column, justify="right" if column != "what" else "left")
    for row in outcome.rows:
        table.add_row(*(_shown(value) for value in row.values()))
    console = Console(width=None if Console().is_terminal else 140)
    console.print(table)
    told = f"{setting.size:,} offers of {source}, seed {setting.seed}"
    for note in (*outcome.notes, told, in_a_line(machine)):
        console.print(note, highlight=False)
    setting.scratch.mkdir(parents=True, exist_ok=True)
    path = setting.scratch / f"{name}-{setting.size}.json"
    whole = {
        "benchmark": name,
        "size": setting.size,
        "seed": setting.seed,
        "source": source,
        "repeats": setting.repeats,
        "machine": machine,
        "rows": list(outcome.rows),
        "notes": list(outcome.notes),
    }
    path.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    return f"{value:,}" if isinstance(value, int) else str(value)
