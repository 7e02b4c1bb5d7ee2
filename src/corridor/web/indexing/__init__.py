"""From the database to the shelf: what is searched and what needs are judged against.

A shelf a level of disclosure: ``public`` holds what everyone may read, ``registered`` holds
needs as signed-in people may read them. Higher levels are never indexed.
"""

from corridor.web.indexing.checking import Difference, differences
from corridor.web.indexing.following import catch_up, follow
from corridor.web.indexing.levels import PUBLIC_SHELF, REGISTERED_SHELF
from corridor.web.indexing.rebuilding import rebuild
from corridor.web.indexing.shelf import Shelf, open_shelf

__all__ = [
    "PUBLIC_SHELF",
    "REGISTERED_SHELF",
    "Difference",
    "Shelf",
    "catch_up",
    "differences",
    "follow",
    "open_shelf",
    "rebuild",
]
