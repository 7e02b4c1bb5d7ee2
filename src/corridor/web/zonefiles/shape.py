"""What stands in which file: a table of kinds of entries and of their fields.

Everything else here follows this table: checking, loading, comparing and writing back.
"""

from dataclasses import dataclass
from typing import Any

Values = dict[str, Any]
"""An entry after checking: field name → value. What is unknown is absent."""

ZONE = "zone"
"""Subject of the statements about the zone as a whole."""
WORDS = "words"
"""Subject of the statements that say what keys, units and subjects are called."""
OWN_SOURCE = "zone_files"
"""Code of the source that stands for the files themselves."""
FROM_FILES = "zone files"
"""Who a statement is by when it was never anything but an entry of these files."""


@dataclass(frozen=True, slots=True)
class Field:
    """One key of an entry. ``type`` names a reader of ``reading_fields``.

    ``of`` is the kind that a reference points to; ``column`` the model's name for the field
    where it has another; ``limit`` the most characters that the database keeps.
    """

    name: str
    type: str
    required: bool = True
    limit: int | None = None
    of: str | None = None
    column: str | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of entry: ``[[name]]`` in ``file``, told apart by the fields in ``key``."""

    name: str
    file: str
    key: tuple[str, ...]
    fields: tuple[Field, ...]
    within: str | None = None
    """The kind inside whose entries these stand."""

    def identity(self, values: Values) -> str:
        """The name of an entry among its kind."""
        if self.name == "statement":
            return str(values.get("code") or values.get("id"))
        return ".".join(str(values.get(name)) for name in self.key)


STATUSES = ("reported", "adopted", "withdrawn")
STANDINGS = ("official", "media", "research", "company", "installation", "demonstration")
CODE, NAME = Field("code", "slug", limit=60), Field("name", "both", limit=200)
ORDER = Field("official_order", "number")
SOURCE = Field("source", "reference", of="source")
JURISDICTION = Field("jurisdiction", "reference", of="jurisdiction")
FROM, TO = Field("valid_from", "day", False), Field("valid_to", "day", False)
PLACE = Field("place", "place", False)
DECIDER = Field("to_be_set", "both", False, limit=200)

_SAID = (
    Field("code", "code", False, limit=120, column="seed"),
    Field("id", "code", False, limit=31, column="public_id"),
    Field("subject", "code", limit=80),
    Field("key", "slug", limit=80),
    Field("value", "value"),
    Field("unit", "slug", False, limit=20),
    FROM,
    TO,
    SOURCE,
    PLACE,
    Field("status", "choice", False, choices=STATUSES),
    Field("by", "text", False, limit=60),
    Field("reason", "text", False),
    Field("restates", "reference", False, of="statement"),
    Field("written_at", "instant", False),
)

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            "source",
            "sources.toml",
            ("code",),
            (
                Field("code", "slug", limit=80),
                Field("id", "code", False, limit=31, column="public_id"),
                Field("title", "text", limit=300),
                Field("publisher", "text", limit=200),
                Field("standing", "choice", choices=STANDINGS),
                Field("url", "text", False, limit=500),
                Field("published_on", "day", False),
                Field("read_on", "day", False),
            ),
        ),
        Kind(
            "jurisdiction",
            "jurisdictions.toml",
            ("code",),
            (
                Field("code", "slug", limit=40),
                Field("name", "both", limit=100),
                Field("division_code", "division", False, limit=6),
                ORDER,
            ),
        ),
        Kind(
            "body",
            "bodies.toml",
            ("code",),
            (
                CODE,
                NAME,
                Field("kind", "slug", limit=30),
                Field("parent", "reference", False, of="body"),
                Field("jurisdiction", "reference", False, of="jurisdiction"),
                ORDER,
                FROM,
                TO,
                SOURCE,
            ),
        ),
        Kind(
            "park",
            "parks.toml",
            ("code",),
            (
                Field("code", "slug", limit=40),
                Field("name", "both", limit=100),
                JURISDICTION,
                ORDER,
                FROM,
                TO,
                SOURCE,
            ),
        ),
        Kind(
            "town",
            "towns.toml",
            ("code",),
            (
                Field("code", "division", limit=9),
                Field("name", "both", limit=60),
                JURISDICTION,
                SOURCE,
            ),
        ),
        Kind(
            "version",
            "industry_map.toml",
            ("scheme", "version"),
            (
                Field("scheme", "slug", limit=40),
                Field("version", "slug", limit=40),
                NAME,
                FROM,
                TO,
                Field("complete", "flag"),
                SOURCE,
                DECIDER,
            ),
        ),
        Kind(
            "category",
            "industry_map.toml",
            ("version", "code"),
            (
                Field("version", "reference", of="version"),
                CODE,
                NAME,
                Field("parent", "reference", False, of="category"),
                Field("terms", "words", False),
                ORDER,
            ),
            within="version",
        ),
        Kind(
            "action",
            "actions.toml",
            ("code",),
            (
                CODE,
                NAME,
                Field("goal", "both", False),
                Field("indicators", "words", False),
                ORDER,
                SOURCE,
                PLACE,
                FROM,
                DECIDER,
            ),
        ),
        Kind(
            "day",
            "calendar.toml",
            ("day",),
            (Field("day", "day"), Field("works", "flag"), Field("name", "both", limit=60), SOURCE),
        ),
        Kind("statement", "statements.toml", ("code",), _SAID),
        Kind("setting", "zone.toml", ("code",), tuple(f for f in _SAID if f.name != "subject")),
        Kind(
            "word",
            "words.toml",
            ("code",),
            (
                Field("code", "code", limit=80),
                Field("name", "both"),
                Field("source", "reference", False, of="source"),
                Field("id", "code", False, limit=31),
                Field("written_at", "instant", False),
            ),
        ),
        Kind(
            "decision",
            "statements.toml",
            ("code",),
            (
                Field("code", "code", limit=120),
                Field("subject", "code", limit=80),
                Field("key", "slug", limit=80),
                Field("to_be_set", "both", limit=200, column="decider"),
            ),
        ),
    )
}
"""Every kind, in the order in which entries are loaded: what is referred to comes first."""

REQUIRED_FILES = ("zone.toml", "sources.toml", "jurisdictions.toml")
FILES: dict[str, tuple[str, ...]] = {
    file: tuple(
        k.name for k in KINDS.values() if k.file == file and not k.within and k.name != "decision"
    )
    for file in ("zone.toml", *dict.fromkeys(kind.file for kind in KINDS.values()))
}
"""File → the kinds of entries that may stand in it."""
