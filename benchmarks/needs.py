"""The needs that are asked: titles alone, and needs of 400 characters."""

import csv
import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from benchmarks.clauses import DEMONSTRATION
from corridor.matching import NeedProfile, plain_need

TODAY = date(2026, 11, 24)
"""A fixed day: the same offers are recent in every run."""
LONG = 400


@dataclass(frozen=True, slots=True)
class Needs:
    """``titles`` have no text; ``long`` have a text of 400 characters under their title."""

    titles: tuple[NeedProfile, ...]
    long: tuple[NeedProfile, ...]

    def by_length(self) -> dict[str, tuple[NeedProfile, ...]]:
        """Both, by the name that they have in a table."""
        return {"titles": self.titles, "400 characters": self.long}


def read_needs(data: Path | None, *, most: int) -> Needs:
    """At most ``most`` needs of each length, spread evenly over those there are."""
    told = _real(data) if data else _demonstration()
    titles = [plain_need(title, "", TODAY) for title, _ in told]
    long = [plain_need(title, text[:LONG], TODAY) for title, text in told if len(text) >= LONG]
    return Needs(_spread(titles, most), _spread(long, most))


def _real(data: Path) -> list[tuple[str, str]]:
    told = []
    for name in ("needs.csv", "needs_unjudged.csv"):
        with (data / "matching" / name).open(encoding="utf-8-sig", newline="") as file:
            told += [(row["title"], row["content"]) for row in csv.DictReader(file)]
    return told


def _demonstration() -> list[tuple[str, str]]:
    """Demonstration needs are short: a long one is its text and those that follow it."""
    with (DEMONSTRATION / "needs.jsonl").open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    chinese = [(row["title"], row["text"]) for row in rows if row["lang"] == "zh" and row["text"]]
    return [
        (title, "".join(text for _, text in chinese[place:] + chinese[:place]))
        for place, (title, _) in enumerate(chinese)
    ]


def _spread(needs: list[NeedProfile], most: int) -> tuple[NeedProfile, ...]:
    step = max(1.0, len(needs) / most)
    return tuple(needs[int(place * step)] for place in range(min(most, len(needs))))
