"""Questions about needs. Every one starts from what the acting person may see."""

from corridor.zone.demand.queries.disclosure import Disclosed, disclose, disclose_at
from corridor.zone.demand.queries.needs import by_query_code, one, published, visible_to

__all__ = [
    "Disclosed",
    "by_query_code",
    "disclose",
    "disclose_at",
    "one",
    "published",
    "visible_to",
]
