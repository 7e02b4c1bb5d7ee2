"""Any sequence of writes, commits, crashes and rebuilds leaves the index equal to a dict."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from corridor.search import Writer, candidates, find, open_index, rebuilding, writing
from corridor.text import tokens
from tests.search.making import document

KEYS = st.sampled_from(["tech_1", "tech_2", "tech_3", "need_1"])
TITLES = st.text(alphabet="镀镍废水 a", max_size=6)
ROWS = st.none() | st.integers(0, 99)
State = dict[str, tuple[str, int | None]]


class IndexMachine(RuleBasedStateMachine):
    """``written`` is what the open writer was told, ``committed`` what readers must see."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        self.committed: State = {}
        self.written: State = {}
        self._start()
        self.index = open_index(self.root)

    def _start(self) -> None:
        self.context = writing(self.root, holder="test")
        self.writer: Writer = self.context.__enter__()

    def _stop(self) -> None:
        self.context.__exit__(None, None, None)

    @rule(key=KEYS, title=TITLES, row=ROWS)
    def upsert(self, key: str, title: str, row: int | None) -> None:
        self.writer.upsert([document(key, title, row=row)])
        self.written[key] = (title, row)

    @rule(key=KEYS)
    def remove(self, key: str) -> None:
        self.writer.remove([key])
        self.written.pop(key, None)

    @rule()
    def commit(self) -> None:
        self.writer.commit()
        self.committed = dict(self.written)

    @precondition(lambda self: self.written != self.committed)
    @rule()
    def crash(self) -> None:
        self._stop()
        self.written = dict(self.committed)
        self._start()

    @rule()
    def rebuild(self) -> None:
        self._stop()
        with rebuilding(self.root, holder="test") as writer:
            writer.add(document(k, title, row=row) for k, (title, row) in self.committed.items())
        self.written = dict(self.committed)
        self._start()

    @invariant()
    def readers_see_what_was_committed(self) -> None:
        self.index.reload()
        found = find(self.index, "", limit=100)
        assert sorted(hit.key for hit in found.hits) == sorted(self.committed)
        for term in ("镀", "镀镍", "水", "a"):
            having = {k: row for k, (title, row) in self.committed.items() if term in tokens(title)}
            hits = find(self.index, term, limit=100).hits
            assert sorted(hit.key for hit in hits) == sorted(having)
            rows = candidates(self.index, {term: 1.0}, limit=100).rows.tolist()
            assert sorted(rows) == sorted(row for row in having.values() if row is not None)

    def teardown(self) -> None:
        if hasattr(self, "context"):
            self._stop()
            self.folder.cleanup()


TestIndex = IndexMachine.TestCase
TestIndex.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
