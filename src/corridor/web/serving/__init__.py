"""What ``corridor serve`` runs: the site, and beside it the indexer and what falls due."""

from corridor.web.serving.site import serve

__all__ = ["serve"]
