"""All shelves anew from the database, which is the truth; readers go on with the old ones."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from corridor.web.indexing.indexed import INDEXED, TOPIC
from corridor.web.indexing.putting import putting
from corridor.zone.ground.actions import settle
from corridor.zone.ground.queries import owed

CHUNK = 2000


def rebuild(*, progress: Callable[[int], None] = lambda done: None) -> int:
    """Write fresh shelves and swap them in; answers how many records stand on them.

    What was owed before it began is settled by it; what is written meanwhile stays owed.
    """
    done = 0
    settled = list(owed(TOPIC).values_list("pk", flat=True))
    with putting(fresh=True, holder="corridor index rebuild") as putter:
        for kind in INDEXED.values():
            for chunk in _chunks(kind.on_shelf().iterator(chunk_size=CHUNK)):
                putter.put(chunk, fresh=True)
                done += len(chunk)
                progress(done)
        putter.commit()
    settle(settled)
    return done


def _chunks(records: Iterator[Any]) -> Iterator[list[Any]]:
    while chunk := list(islice(records, CHUNK)):
        yield chunk
