"""Whether shelves and database agree, record by record."""

from collections.abc import Iterator
from dataclasses import dataclass

from corridor.search import open_index
from corridor.web.indexing.indexed import INDEXED
from corridor.web.indexing.levels import PUBLIC_SHELF, shelf_folder


@dataclass(frozen=True, slots=True)
class Difference:
    """A record that is on the shelf and should not be, or the other way round."""

    public_id: str
    code: str


def differences() -> Iterator[Difference]:
    """Every difference between the public shelf and the database; none when all is well."""
    on_shelf = open_index(shelf_folder(PUBLIC_SHELF)).keys()
    wanted = {
        public_id
        for kind in INDEXED.values()
        for public_id in kind.on_shelf().values_list("public_id", flat=True).iterator()
    }
    yield from (Difference(key, "index.missing") for key in sorted(wanted - on_shelf))
    yield from (Difference(key, "index.left_over") for key in sorted(on_shelf - wanted))
