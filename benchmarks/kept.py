"""Kept: how much of the exact top ten, judged over all offers, the candidates stage keeps."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.installing import indexed
from benchmarks.reporting import Outcome, Row
from benchmarks.setting import Setting
from corridor.matching import NeedProfile

TOP = 10
GOAL = {"titles": 0.99, "400 characters": 0.97}
_BLOCK = 100_000


def run(setting: Setting) -> Outcome:
    """The share of the exact top ten, and of needs whose whole top ten stayed."""
    from benchmarks.needs import read_needs  # noqa: PLC0415

    indexed(setting)
    from corridor.web.engine import judging  # noqa: PLC0415 - after the installation is set up
    from corridor.web.indexing import PUBLIC_SHELF, open_shelf  # noqa: PLC0415
    from corridor.web.indexing.levels import shelf_folder  # noqa: PLC0415

    shelf = open_shelf(shelf_folder(PUBLIC_SHELF))
    asked = read_needs(setting.data, most=setting.needs).by_length()
    rows = [_row(name, needs, shelf) for name, needs in asked.items()]
    title = f"Of the exact top ten of {setting.size:,} offers, kept by {judging.DEPTH} candidates"
    return Outcome(title, rows, ["exact: every offer judged, ties by key; goals .99 and .97"])


def _row(name: str, needs: Sequence[NeedProfile], shelf: Any) -> Row:
    from corridor.web.engine.judging import find_and_judge  # noqa: PLC0415

    shares = []
    for need in needs:
        _, judged = find_and_judge(need, shelf, TOP)
        kept = set(judged.rows[judged.best].tolist()) & set(exact(need, shelf).tolist())
        shares.append(len(kept) / TOP)
    return {
        "what": name,
        "kept": float(np.mean(shares)),
        "goal": GOAL[name],
        "all ten kept": float(np.mean([share == 1 for share in shares])),
        "least kept": min(shares),
        "needs": len(needs),
    }


def exact(need: NeedProfile, shelf: Any) -> NDArray[np.uint32]:
    """The rows of the best ten of all offers: each block's best ten, judged once more together."""
    from corridor import matching  # noqa: PLC0415
    from corridor.web.engine.judging import model  # noqa: PLC0415

    def best(rows: NDArray[np.uint32]) -> NDArray[np.uint32]:
        judged = matching.judge(need, shelf.store, rows, shelf.statistics, model(), TOP)
        return judged.rows[judged.best]

    blocks = np.array_split(
        np.arange(len(shelf.store), dtype=np.uint32), max(1, len(shelf.store) // _BLOCK)
    )
    return best(np.concatenate([best(block) for block in blocks]))
