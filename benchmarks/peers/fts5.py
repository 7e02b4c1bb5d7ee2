"""SQLite's own full text, on the same tokens."""

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path

from corridor.matching import NeedProfile
from corridor.search.units import units
from corridor.text import tokens

MOST = 100_000
"""Offers up to which it is asked; beyond, one long need takes seconds."""

_TABLE = """create virtual table words using fts5(
    tokens, content='', tokenize="unicode61 remove_diacritics 0 tokenchars '+-./'")"""
_ASK = "select rowid, rank from words where words match ? order by rank limit ?"


def build(path: Path, contents: Iterable[str]) -> None:
    """A table of tokens with spaces between; rowids count from 1."""
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with sqlite3.connect(fresh) as database:
        database.execute(_TABLE)
        database.executemany("insert into words(tokens) values (?)", ((one,) for one in contents))
        database.execute("insert into words(words) values ('optimize')")
    database.close()
    fresh.replace(path)


def top_ten(database: sqlite3.Connection, need: NeedProfile) -> Callable[[], object]:
    """The best ten by bm25() for any token of a need; FTS5 cannot weigh words of a query."""
    return _asker(database, tokens(f"{need.title}\n{need.text}"), 10)


def page(database: sqlite3.Connection, query: str) -> Callable[[], object]:
    """Twenty hits for any word of a query; it has no facets."""
    return _asker(database, [unit.term for unit in units(query)], 20)


def _asker(database: sqlite3.Connection, words: Iterable[str], most: int) -> Callable[[], object]:
    any_of = " OR ".join(f'"{word}"' for word in dict.fromkeys(words))

    def ask() -> object:
        return database.execute(_ASK, (any_of, most)).fetchall()

    return ask
