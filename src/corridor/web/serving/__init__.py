"""What ``corridor serve`` runs: the site, and beside it the indexer and what falls due."""

from corridor.web.serving.site import serve_site
from corridor.web.serving.watching import kept_running

__all__ = ["kept_running", "serve_site"]
