"""Questions about matches, cases and contracts."""

from corridor.zone.transfer.queries.matches import case, cases_of, matches_of, one_match

__all__ = ["case", "cases_of", "matches_of", "one_match"]
