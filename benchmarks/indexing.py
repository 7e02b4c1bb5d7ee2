"""Indexing: a rebuild of the shelves from the database, beside bare Tantivy on the same tokens."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.generator import generate
from benchmarks.installing import filled
from benchmarks.measuring import peak_mib
from benchmarks.peers import raw_tantivy
from benchmarks.reporting import Outcome, Row
from benchmarks.setting import Setting


def run(setting: Setting) -> Outcome:
    """Documents a CPU second, and a second, of one rebuild each."""
    filled(setting)
    from corridor.web.indexing import rebuild  # noqa: PLC0415 - after the installation is set up

    ours_cpu, ours_wall = _clocked(rebuild)
    peak = peak_mib()
    apart = setting.folder / "raw-tantivy"
    shutil.rmtree(apart, ignore_errors=True)
    apart.mkdir(parents=True)
    tokens = Tokens(setting)
    raw_cpu, raw_wall = _clocked(lambda: raw_tantivy.build(apart, tokens))
    raw_cpu, raw_wall = raw_cpu - tokens.cpu, raw_wall - tokens.cpu
    split_cpu, split_wall = raw_cpu + tokens.cpu, raw_wall + tokens.cpu
    rows = [
        _row("rebuild from the database", ours_cpu, ours_wall, raw_cpu, setting),
        _row("of it: splitting the tokens once", tokens.cpu, tokens.cpu, raw_cpu, setting),
        _row("bare Tantivy, tokens given", raw_cpu, raw_wall, raw_cpu, setting),
        _row("bare Tantivy with splitting", split_cpu, split_wall, raw_cpu, setting),
    ]
    raw_size, ours_size = _size(apart), _size(setting.folder / "index")
    shutil.rmtree(apart)
    return Outcome(
        f"Documents indexed a second, {setting.size:,} offers",
        rows,
        [
            f"peak memory of the rebuild {peak:,.0f} MiB; on disk {ours_size:,.0f} MiB "
            f"with the forward store, bare Tantivy {raw_size:,.0f} MiB",
            "one writing thread each, the same heap and the same two fields of tokens; once",
        ],
    )


class Tokens:
    """Pairs of title and whole as tokens; ``cpu`` is what splitting them took, in seconds."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self.cpu = 0.0

    def __iter__(self) -> Iterator[tuple[str, str]]:
        from corridor.search.schema import terms  # noqa: PLC0415

        setting = self._setting
        began = time.thread_time()
        for offer in generate(setting.clauses, seed=setting.seed, size=setting.size):
            title = terms(offer.title)
            pair = " ".join(title), " ".join(title + terms(offer.text))
            self.cpu += time.thread_time() - began
            yield pair
            began = time.thread_time()


def _clocked(work: Callable[[], object]) -> tuple[float, float]:
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    return time.process_time() - cpu, time.perf_counter() - wall


def _row(what: str, cpu: float, wall: float, raw: float, setting: Setting) -> Row:
    return {
        "what": what,
        "× raw CPU": cpu / raw,
        "docs/CPU s": setting.size / cpu,
        "docs/s": setting.size / wall,
        "CPU s": cpu,
    }


def _size(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20
