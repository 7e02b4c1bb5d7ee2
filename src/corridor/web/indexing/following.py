"""The indexer: carries what the outbox owes onto the shelves, and catches up by itself."""

import time
from collections.abc import Callable

from django.db import close_old_connections

from corridor.search import SchemaMismatch, WriterBusy
from corridor.web.indexing.indexed import TOPIC, records_of
from corridor.web.indexing.putting import Putter, putting
from corridor.web.indexing.rebuilding import rebuild
from corridor.zone.ground.actions import settle
from corridor.zone.ground.queries import owed

BATCH = 2000


def catch_up(*, holder: str = "corridor index") -> int:
    """Put on the shelves everything that is owed; answers how many messages were settled.

    A message is settled only after its effect is on disk: killed in between, the next run does
    it again, to the same end.
    """
    if not owed(TOPIC).exists():
        return 0
    settled = 0
    with putting(fresh=False, holder=holder) as putter:
        while batch := _batch(putter):
            settled += batch
    return settled


def _batch(putter: Putter) -> int:
    messages = list(owed(TOPIC)[:BATCH])
    if not messages:
        return 0
    wanted = {message.subject for message in messages}
    there = records_of(wanted)
    putter.put(there.values())
    putter.remove(sorted(wanted - there.keys()))
    putter.commit()
    settle([message.pk for message in messages])
    return len(messages)


def follow(*, pause: float = 0.5, going: Callable[[], bool] = lambda: True) -> None:
    """Catch up again and again until ``going`` says no. One process does this.

    Waits while a rebuild holds the shelves: what is owed meanwhile is done after it. Shelves of
    another version of the index are made anew.
    """
    while going():
        close_old_connections()
        try:
            done = catch_up()
        except WriterBusy:
            done = 0
        except SchemaMismatch:
            done = rebuild()
        if not done:
            time.sleep(pause)
