"""Putting records on the shelves: first the forward store, then the index that points into it."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from corridor.matching import (
    CorpusStatistics,
    ForwardStore,
    ForwardWriter,
    load_statistics,
    save_statistics,
    take_statistics,
)
from corridor.search import IndexDocument, Writer, rebuilding, writing
from corridor.text import token_ids
from corridor.web.indexing.documents import (
    expert_document,
    instrument_document,
    need_document,
    technology_document,
    technology_facts,
    technology_text,
)
from corridor.web.indexing.indexed import Record
from corridor.web.indexing.levels import (
    PUBLIC_SHELF,
    REGISTERED_SHELF,
    SHELF_LEVELS,
    shelf_folder,
)
from corridor.zone.demand.models import Need
from corridor.zone.supply.models import Expert, Instrument, Technology

STALE_SHARE = 0.1
"""Statistics are taken anew when this share of the offers has come since the last time."""


@dataclass(frozen=True, slots=True)
class Putter:
    """The one writer of all shelves of this installation."""

    public: Writer
    registered: Writer
    forward: ForwardWriter

    def put(self, records: Iterable[Record], *, fresh: bool = False) -> None:
        """Write records; ``fresh`` when their keys are certainly new, as in a rebuild.

        A need whose title was closed to a shelf's readers leaves that shelf.
        """
        public, registered, keys = [], [], set()
        for record in records:
            keys.add(record.public_id)
            if isinstance(record, Need):
                public.append(need_document(record, SHELF_LEVELS[PUBLIC_SHELF]))
                registered.append(need_document(record, SHELF_LEVELS[REGISTERED_SHELF]))
            else:
                document = self._supply(record)
                public.append(document)
                registered.append(replace(document, row=None))
        for writer, documents in ((self.public, public), (self.registered, registered)):
            wanted = [document for document in documents if document is not None]
            (writer.add if fresh else writer.upsert)(wanted)
            if not fresh and len(wanted) < len(documents):
                writer.remove(sorted(keys - {document.key for document in wanted}))

    def _supply(self, record: Technology | Expert | Instrument) -> IndexDocument:
        if isinstance(record, Technology):
            text = technology_text(record)
            row = self.forward.append(
                record.public_id,
                token_ids(record.title),
                token_ids(text),
                technology_facts(record),
            )
            return technology_document(record, row)
        if isinstance(record, Expert):
            return expert_document(record)
        return instrument_document(record)

    def remove(self, public_ids: list[str]) -> None:
        """Take records off every shelf."""
        self.public.remove(public_ids)
        self.registered.remove(public_ids)

    def commit(self) -> None:
        """Make everything durable: rows before the documents that point at them."""
        self.forward.flush()
        refresh_statistics(self.public.companion)
        self.registered.commit()
        self.public.commit()


@contextmanager
def putting(*, fresh: bool, holder: str) -> Iterator[Putter]:
    """Open every shelf for writing: the current generation, or a fresh one that replaces it."""
    openly = rebuilding if fresh else writing
    with ExitStack() as stack:
        registered = stack.enter_context(openly(shelf_folder(REGISTERED_SHELF), holder=holder))
        public = stack.enter_context(openly(shelf_folder(PUBLIC_SHELF), holder=holder))
        forward = stack.enter_context(ForwardWriter(public.companion))
        ForwardWriter(registered.companion).close()  # nothing is judged there, but it opens alike
        yield Putter(public, registered, forward)


def refresh_statistics(companion: Path) -> None:
    """Take corpus statistics where there are none, or too much has come since."""
    store = ForwardStore(companion)
    known = current_statistics(companion)
    if known is not None and len(store) <= known.offers * (1 + STALE_SHARE):
        return
    place = save_statistics(take_statistics(store), companion / "statistics")
    fresh = companion / "statistics.new"
    fresh.write_text(place.name)
    fresh.replace(companion / "statistics.current")


def current_statistics(companion: Path) -> CorpusStatistics | None:
    """The statistics in use in a generation; none before the first were taken."""
    try:
        version = (companion / "statistics.current").read_text()
    except FileNotFoundError:
        return None
    return load_statistics(companion / "statistics" / version)
