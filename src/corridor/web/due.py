"""Everything that falls due, as a table. Doing it twice is as good as once."""

from collections.abc import Callable
from datetime import timedelta

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore

from corridor.web.keys import record_key
from corridor.zone.ground.actions import seal_day, seal_lines
from corridor.zone.ground.queries import today


def seal_record() -> int:
    """Seal what was written into the record since the last time."""
    return seal_lines()


def sign_yesterday() -> int:
    """Sign the heads of yesterday's chains, for the other jurisdictions to keep."""
    return len(seal_day(day=today() - timedelta(days=1), key=record_key(settings.VAR)))


def forget_sessions() -> int:
    """Delete sessions that have ended."""
    SessionStore.clear_expired()
    return 0


DUE: dict[str, Callable[[], int]] = {
    "seal-record": seal_record,
    "sign-yesterday": sign_yesterday,
    "forget-sessions": forget_sessions,
}
"""Name → deed; the answer is how many things were done. Order matters: heads need seals."""


def do_what_is_due() -> dict[str, int]:
    """Do all of it; answers what was done, by name."""
    return {name: deed() for name, deed in DUE.items()}
