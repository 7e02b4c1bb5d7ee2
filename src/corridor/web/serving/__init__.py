"""What ``corridor serve`` runs: the site, and beside it the indexer and what falls due."""

from corridor.web.serving.site import PortTaken, serve
from corridor.web.serving.watching import going

__all__ = ["PortTaken", "going", "serve"]
