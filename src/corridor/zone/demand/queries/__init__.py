"""Questions about needs. Every one starts from what the acting person may see."""

from corridor.zone.demand.queries.disclosure import Disclosed, disclose
from corridor.zone.demand.queries.needs import by_query_code, one, published, visible_to

__all__ = ["Disclosed", "by_query_code", "disclose", "one", "published", "visible_to"]
