"""What is put into an index: one document a public record."""

from dataclasses import dataclass
from datetime import date

from corridor.search.errors import BadDocument

UNKNOWN = "unknown"
FACETS = (
    "kind",
    "form",
    "jurisdiction",
    "park",
    "industries",
    "trl",
    "legal_state",
    "state",
    "lang",
    "year",
)
_MAX_ROW = 2**32 - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexDocument:
    """A record as the index sees it. ``None`` is unknown and can be filtered as ``"unknown"``.

    ``key`` is the public id. ``row`` is its place in the forward store (unsigned 32 bit);
    a record that is never judged (a need, an expert) has none and is no candidate.
    No industry is the same as unknown industries: a record belongs to at least one.
    ``kind`` is the kind of record, ``form`` what a technology is: a patent, a process, ….
    ``published_on`` orders by age and gives the facet ``year``.
    """

    key: str
    kind: str
    form: str | None
    title: str
    text: str
    row: int | None
    jurisdiction: str | None
    park: str | None
    industries: tuple[str, ...] | None
    trl: int | None
    legal_state: str | None
    state: str | None
    lang: str | None
    published_on: date | None

    def __post_init__(self) -> None:
        if not self.key or not self.kind:
            raise BadDocument("a document needs a key and a kind")
        if self.row is not None and not 0 <= self.row <= _MAX_ROW:
            raise BadDocument(f"{self.key}: row {self.row} is not an unsigned 32-bit number")

    @property
    def year(self) -> int | None:
        """The year of publication; None where the day is unknown."""
        return self.published_on.year if self.published_on else None


def facet_values(document: IndexDocument, field: str) -> list[str]:
    """The values a document is filtered and counted by in ``field``; never empty."""
    value = getattr(document, field)
    many = value if isinstance(value, tuple) else (value,)
    return [plain(each) for each in many] or [UNKNOWN]


def plain(value: str | int | None) -> str:
    """A facet value as it stands in the index; what UTF-8 cannot hold becomes a question mark."""
    if value is None or value == "":
        return UNKNOWN
    return str(value).encode("utf-8", "replace").decode()
