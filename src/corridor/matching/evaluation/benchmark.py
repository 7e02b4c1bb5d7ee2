"""A folder of needs, offers and grades, read whole.

The judged pool of a need is what ``judgements.csv`` grades, offer by offer. The full pool is
``offers_unique.csv``, one row a text, graded by ``judgements_unique.csv`` and 0 where nobody
judged: an offer posted several times under different ids is one text and one judged row.
"""

import csv
import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corridor.matching.errors import FolderUnreadable


@dataclass(frozen=True, slots=True)
class JudgedNeed:
    """``offers`` and ``places`` (rows of the full pool) and ``grades`` are of one length;
    ``full`` has the grade of every text of the full pool.
    """

    need_id: str
    group: str
    title: str
    text: str
    offers: tuple[str, ...]
    places: NDArray[np.uint32]
    grades: NDArray[np.int64]
    full: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Benchmark:
    """``fingerprint`` tells whether weights were trained on these very grades."""

    needs: tuple[JudgedNeed, ...]
    text_ids: tuple[str, ...]
    titles: tuple[str, ...]
    fingerprint: str


def read_benchmark(folder: Path) -> Benchmark:
    """Read ``needs``, ``offers``, ``offers_unique``, ``judgements``, ``judgements_unique`` and
    ``need_groups`` (all .csv). Raises ``FolderUnreadable``.
    """
    try:
        return _read(folder)
    except OSError as error:
        raise FolderUnreadable(str(error)) from error
    except (KeyError, ValueError) as error:
        raise FolderUnreadable(f"{folder}: no such column or offer: {error}") from error


def _read(folder: Path) -> Benchmark:
    texts = _rows(folder, "offers_unique")
    place_of_title = {row["title"]: place for place, row in enumerate(texts)}
    place_of_text = {row["text_id"]: place for place, row in enumerate(texts)}
    place_of_offer = {
        row["offer_id"]: place_of_title[row["title"]] for row in _rows(folder, "offers")
    }
    groups = {row["need_id"]: row["need_group"] for row in _rows(folder, "need_groups")}
    judged = _by_need(_rows(folder, "judgements"))
    unique = _by_need(_rows(folder, "judgements_unique"))
    needs = []
    for row in _rows(folder, "needs"):
        pairs = judged.get(row["need_id"], [])
        full = np.zeros(len(texts), np.int64)
        for pair in unique.get(row["need_id"], []):
            full[place_of_text[pair["text_id"]]] = round(float(pair["grade"]))
        offers = tuple(pair["offer_id"] for pair in pairs)
        needs.append(
            JudgedNeed(
                need_id=row["need_id"],
                group=groups.get(row["need_id"], row["need_id"]),
                title=row["title"],
                text=row["content"],
                offers=offers,
                places=np.array([place_of_offer[offer] for offer in offers], np.uint32),
                grades=np.array([int(pair["grade"]) for pair in pairs], np.int64),
                full=full,
            )
        )
    return Benchmark(
        needs=tuple(each for each in needs if each.offers),
        text_ids=tuple(row["text_id"] for row in texts),
        titles=tuple(row["title"] for row in texts),
        fingerprint=_fingerprint(needs),
    )


def _rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _by_need(rows: list[dict[str, str]]) -> dict[str, list[dict[str, str]]]:
    by_need: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        by_need.setdefault(row["need_id"], []).append(row)
    return by_need


def _fingerprint(needs: list[JudgedNeed]) -> str:
    lines = sorted(
        f"{need.need_id},{offer},{grade}"
        for need in needs
        for offer, grade in zip(need.offers, need.grades, strict=True)
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
