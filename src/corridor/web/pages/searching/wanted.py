"""What somebody looks for, read from an address and written into one."""

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.http import QueryDict

from corridor.search import FACETS

PARAMETERS = {"lang": "language"}
"""Field → its name in an address, where it has another: ``lang`` is the reader's language."""
PAGE_ROWS = 20
LAST_PAGE = 50
"""Nobody turns further; a narrower question is quicker."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words, values a field, which page, in which order: the newest first or the best.

    ``kind`` is a value of the field of that name.
    """

    q: str
    filters: dict[str, tuple[str, ...]]
    page: int
    newest: bool

    def toggled(self, field: str, value: str) -> "Wanted":
        """With a value added, or taken away where it was chosen; from the first page."""
        chosen = self.filters.get(field, ())
        values = tuple(v for v in chosen if v != value) if value in chosen else (*chosen, value)
        return self._with({**self.filters, field: values})

    def only(self, field: str, value: str | None) -> "Wanted":
        """With just this value of a field, or with none."""
        return self._with({**self.filters, field: (value,) if value else ()})

    def asking(self, q: str) -> "Wanted":
        """The same filters for other words."""
        return replace(self, q=q, page=1)

    def ordered(self, *, newest: bool) -> "Wanted":
        """The same in another order, from the first page."""
        return replace(self, newest=newest, page=1)

    @property
    def unfiltered(self) -> "Wanted":
        """The same words and kind without any other filter."""
        return self._with({"kind": self.filters.get("kind", ())})

    @property
    def is_filtered(self) -> bool:
        """Whether any filter other than the kind is set."""
        return any(values for field, values in self.filters.items() if field != "kind")

    @property
    def address(self) -> str:
        """``?q=…`` and so on; just ``?`` where nothing is wanted."""
        pairs = [("q", self.q)] if self.q else []
        return f"?{urlencode(pairs + self.parameters)}"

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """Filters and order as they stand in an address, and in the hidden fields of the form."""
        chosen = [
            (PARAMETERS.get(field, field), value)
            for field, values in self.filters.items()
            for value in values
        ]
        return [*chosen, ("sort", "newest")] if self.newest else chosen

    def _with(self, filters: dict[str, tuple[str, ...]]) -> "Wanted":
        kept = {field: values for field, values in filters.items() if values}
        return replace(self, filters=kept, page=1)


EVERYTHING = Wanted("", {}, 1, newest=False)


def wanted(query: QueryDict, fields: tuple[str, ...]) -> Wanted:
    """Read an address; what cannot be read is not wanted."""
    filters = {field: _values(query, field) for field in fields if field in FACETS}
    written = query.get("page", "1")
    page = int(written) if written.isdecimal() and len(written) < 9 else 1
    words = query.get("q", "").replace("\0", "").strip()[:2000]
    return Wanted(
        q=words,
        filters={field: values for field, values in filters.items() if values},
        page=min(max(page, 1), LAST_PAGE),
        newest=query.get("sort") == "newest",
    )


def _values(query: QueryDict, field: str) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(value[:100] for value in query.getlist(PARAMETERS.get(field, field)) if value)
    )
