"""What somebody probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(written: str, known: Iterable[str]) -> str:
    """The known name that looks most like the written one; empty when none does."""
    return next(iter(get_close_matches(written, list(known), n=1, cutoff=0.6)), "")
