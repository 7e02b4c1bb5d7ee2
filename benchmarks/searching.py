"""Search: a page of twenty with facets, beside raw Tantivy and FTS5 for the same words."""

from collections.abc import Callable, Sequence

from benchmarks.installing import indexed
from benchmarks.latency import fts5_table
from benchmarks.measuring import Spread, timed
from benchmarks.needs import read_needs
from benchmarks.peers import fts5, raw_tantivy
from benchmarks.reporting import Outcome, Row
from benchmarks.setting import Setting

FACETS = ("kind", "jurisdiction", "industries", "trl")
FEW = 4
_ROADS = (
    "Corridor: find, four facets",
    "Corridor: find, no facets",
    "Corridor: find, facets, one filter",
    "raw Tantivy: any word, four facets",
    "raw Tantivy: any word, no facets",
)


def run(setting: Setting) -> Outcome:
    """Queries of four characters, as people type, and of a whole title."""
    indexed(setting)
    titles = [need.title for need in read_needs(setting.data, most=setting.needs).titles]
    queries = {"four characters": [title[:FEW] for title in titles], "titles": titles}
    rows = [row for name, some in queries.items() for row in _rows(setting, name, some)]
    notes = [
        f"facets: {', '.join(FACETS)}; a page is twenty; each {setting.repeats} times in turn",
        "find wants half of the words (at most four), ranks by title too, and counts all answers",
    ]
    return Outcome(f"CPU ms for a page of search among {setting.size:,} offers", rows, notes)


def _rows(setting: Setting, name: str, queries: Sequence[str]) -> list[Row]:
    spreads = dict(
        zip(_ROADS, timed([_calls(query) for query in queries], setting.repeats), strict=True)
    )
    database = fts5_table(setting)
    if database is not None:
        asked = [[fts5.page(database, query)] for query in queries]
        spreads["SQLite FTS5: any word, no facets"] = timed(asked, 1)[0]
    raw = spreads["raw Tantivy: any word, four facets"]
    return [_row(f"{name}: {road}", spread, raw) for road, spread in spreads.items()]


def _calls(query: str) -> list[Callable[[], object]]:
    from corridor.search import find  # noqa: PLC0415 - after the installation is set up
    from corridor.web.indexing import PUBLIC_SHELF, open_shelf  # noqa: PLC0415
    from corridor.web.indexing.levels import shelf_folder  # noqa: PLC0415

    index = open_shelf(shelf_folder(PUBLIC_SHELF)).index
    kinds = ["technology"]
    return [
        lambda: find(index, query, kinds=kinds, facets=FACETS),
        lambda: find(index, query, kinds=kinds),
        lambda: find(
            index, query, kinds=kinds, facets=FACETS, filters={"jurisdiction": ["qingpu"]}
        ),
        raw_tantivy.page(index, query, FACETS),
        raw_tantivy.page(index, query, ()),
    ]


def _row(what: str, spread: Spread, raw: Spread) -> Row:
    ratio = spread.over(raw)
    return {
        "what": what,
        "× raw with facets": ratio.median,
        "× raw p95": ratio.p95,
        "median ms": spread.median,
        "p95 ms": spread.p95,
    }
