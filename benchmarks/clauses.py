"""Where the words come from: clauses of real texts, or of the demonstration technologies."""

import csv
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

import corridor

DEMONSTRATION = Path(corridor.__file__).parent / "zones" / "qingwujia" / "demo"
_ENDS = re.compile(r"[，。；：！？\n]|(?<!\d)[,;:]|\.(?!\d)")
_JOINTS = re.compile(r"(?<=[的及与和])|[,，:：;；（）()\s]+")
_HAN = re.compile(r"[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class Clauses:
    """``titles`` are parts of titles, ``texts`` clauses of abstracts; each stands there once."""

    source: str
    titles: tuple[str, ...]
    texts: tuple[str, ...]

    @property
    def name(self) -> str:
        """The source with a number that changes with any clause: folders are kept by it."""
        joined = "\n".join((*self.titles, *self.texts))
        return f"{self.source}-{crc32(joined.encode()):08x}"


def read_clauses(data: Path | None) -> Clauses:
    """Clauses of the patents, papers and offers in ``data``; of the demonstration without it."""
    if data is None:
        lines = list(_lines(DEMONSTRATION / "technologies.jsonl"))
        return _clauses("demonstration", lines)
    lines = [
        line
        for folder in ("patents", "papers")
        for path in sorted((data / folder).glob("*.jsonl"))
        for line in _lines(path)
    ]
    with (data / "matching" / "offers_unique.csv").open(encoding="utf-8-sig", newline="") as file:
        lines += list(csv.DictReader(file))
    return _clauses("data", lines)


def _clauses(source: str, lines: Iterable[dict[str, Any]]) -> Clauses:
    titles: dict[str, None] = {}
    texts: dict[str, None] = {}
    for line in lines:
        titles |= dict.fromkeys(_parts(_JOINTS, line.get("title"), 3, 16))
        texts |= dict.fromkeys(_parts(_ENDS, line.get("abstract") or line.get("text"), 4, 40))
    return Clauses(source, tuple(titles), tuple(texts))


def _parts(ends: re.Pattern[str], written: str | None, least: int, most: int) -> Iterator[str]:
    """Parts of a text that are long enough and at least half of them Chinese characters."""
    for part in ends.split(written or ""):
        part = part.strip()
        if least <= len(part) <= most and 2 * len(_HAN.findall(part)) >= len(part):
            yield part


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from (json.loads(line) for line in file)
