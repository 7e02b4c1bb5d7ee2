"""Latency: find, judge, check and explain ten, beside a raw top ten of the same tokens."""

import sqlite3
from collections.abc import Callable, Sequence

from benchmarks.generator import generate
from benchmarks.installing import indexed
from benchmarks.measuring import Spread, timed
from benchmarks.peers import fts5, raw_tantivy
from benchmarks.reporting import Outcome, Row
from benchmarks.setting import Setting
from corridor.matching import NeedProfile
from corridor.search import Index

TOP = 10
_PARTS = ("find", "judge", "check")
_FTS5_NEEDS = 10


def run(setting: Setting) -> Outcome:
    """Median and 95th percentile for titles and for needs of 400 characters."""
    from benchmarks.needs import read_needs  # noqa: PLC0415

    indexed(setting)
    asked = read_needs(setting.data, most=setting.needs).by_length()
    with_fts5 = fts5_table(setting)
    rows = [row for name, needs in asked.items() for row in _rows(setting, name, needs, with_fts5)]
    return Outcome(
        f"CPU ms to answer a need among {setting.size:,} offers", rows, _notes(setting, asked)
    )


def _rows(
    setting: Setting,
    name: str,
    needs: Sequence[NeedProfile],
    with_fts5: sqlite3.Connection | None,
) -> list[Row]:
    index, answer, parts = _ours()
    ours, raw, *shares = timed(
        [[answer(need), raw_tantivy.top_ten(index, need), *parts(need)] for need in needs],
        setting.repeats,
    )
    rows = [_row(f"{name}: Corridor, ten explained", ours, raw)]
    rows.append(_row(f"{name}: raw Tantivy, top ten", raw, raw))
    named = zip(_PARTS, shares, strict=True)
    rows += [_row(f"  of Corridor: {part}", spread, raw) for part, spread in named]
    if with_fts5 is not None:
        calls = [[fts5.top_ten(with_fts5, need)] for need in needs[:_FTS5_NEEDS]]
        rows.append(_row(f"{name}: SQLite FTS5, top ten", timed(calls, 1)[0], raw))
    return rows


def _ours() -> tuple[
    Index,
    Callable[[NeedProfile], Callable[[], object]],
    Callable[[NeedProfile], list[Callable[[], object]]],
]:
    """The engine's own functions: the whole answer, and its parts one by one."""
    from corridor import matching  # noqa: PLC0415 - after the installation is set up
    from corridor.web.engine import judging, warm_up  # noqa: PLC0415
    from corridor.web.engine.answering import SPARE, answer_profile  # noqa: PLC0415
    from corridor.web.indexing import PUBLIC_SHELF, open_shelf  # noqa: PLC0415
    from corridor.web.indexing.levels import shelf_folder  # noqa: PLC0415
    from corridor.zone.ground.permissions import PUBLIC  # noqa: PLC0415

    warm_up()  # as a server does when it starts
    shelf = open_shelf(shelf_folder(PUBLIC_SHELF))

    def answer(need: NeedProfile) -> Callable[[], object]:
        return lambda: answer_profile(need, acting=PUBLIC, lang="zh", top=TOP, need=None)

    def parts(need: NeedProfile) -> list[Callable[[], object]]:
        _, judged = judging.find_and_judge(need, shelf, TOP + SPARE)
        return [
            lambda: judging.find_and_judge(need, shelf, TOP + SPARE),
            lambda: matching.judge(
                need, shelf.store, judged.rows, shelf.statistics, judging.model(), TOP + SPARE
            ),
            lambda: judging.visible_best(judged, shelf, PUBLIC, TOP),
        ]

    return shelf.index, answer, parts


def fts5_table(setting: Setting) -> sqlite3.Connection | None:
    """FTS5 over the tokens of the same offers, kept in the folder; none for more than it bears."""
    if setting.size > fts5.MOST:
        return None
    from corridor.search.schema import terms  # noqa: PLC0415

    path = setting.folder / "fts5.sqlite3"
    if not path.exists():
        offers = generate(setting.clauses, seed=setting.seed, size=setting.size)
        fts5.build(path, (" ".join(terms(f"{one.title}\n{one.text}")) for one in offers))
    return sqlite3.connect(path)


def _row(what: str, spread: Spread, raw: Spread) -> Row:
    ratio = spread.over(raw)
    return {
        "what": what,
        "× raw median": ratio.median,
        "× raw p95": ratio.p95,
        "median ms": spread.median,
        "p95 ms": spread.p95,
    }


def _notes(setting: Setting, asked: dict[str, tuple[NeedProfile, ...]]) -> list[str]:
    counts = ", ".join(f"{len(needs)} {name}" for name, needs in asked.items())
    return [
        f"{counts}; each {setting.repeats} times in turn with its peers, the median counts",
        "find holds judge; check reads the best twenty in the database as the public may see them",
    ]
