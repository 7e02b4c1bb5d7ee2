import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from corridor.text import language
from corridor.web.importing.errors import RowFault
from corridor.web.importing.values.texts import Reader

_BRACKETS = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]")
_IGNORED = re.compile(r"[\s_*＊:：\-./、·]+")
_LANGUAGE_FROM = 160


@dataclass(frozen=True, slots=True)
class Field:
    """One field: ``known_as`` are names of columns, best first, as people write them."""

    name: str
    read: Reader
    known_as: tuple[str, ...]


@dataclass(slots=True)
class Told:
    """A row as a record: columns of the model, and what is still only named.

    ``owner`` is an organisation by name, code or id at the origin; ``owner_code`` its credit
    code. ``parts`` hang on the record. ``fresh`` are columns that count only where the record
    is new: what was made up for something that the file does not speak of.
    """

    values: dict[str, Any]
    fresh: dict[str, Any] = field(default_factory=dict)
    owner: str | None = None
    owner_code: str | None = None
    jurisdiction: str | None = None
    park: str | None = None
    town: str | None = None
    parts: Any = None
    sources: dict[str, bool] = field(default_factory=dict)
    """Facts whose source is written down with the record, and whether they are known."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of record that files can hold.

    ``finish`` turns the values of a row's fields into what is told of the record, or raises
    RowFault. ``needed``: at least one column of these fields must be there.
    """

    name: str
    noun: str
    fields: Mapping[str, Field]
    needed: tuple[str, ...]
    finish: Callable[[dict[str, Any]], Told]


def table(*fields: Field) -> dict[str, Field]:
    """Fields by name."""
    return {one.name: one for one in fields}


def normal(name: str) -> str:
    """A column's name as it is compared: no brackets, spaces or stars, narrow and lower case."""
    plain = _BRACKETS.sub("", unicodedata.normalize("NFKC", name))
    return _IGNORED.sub("", plain or name).lower()


def lang_of(values: Mapping[str, Any], *texts: str | None) -> str:
    """The language that the row names, else that of its texts' beginning."""
    told = values.get("lang")
    return told or language(" ".join(text for text in texts if text)[:_LANGUAGE_FROM])


def words_in(*texts: str | None) -> bool:
    """Whether there is a letter or a digit in any of the texts."""
    return any(character.isalnum() for text in texts if text for character in text)


def needs_words(code: str, *texts: str | None) -> None:
    """Raises RowFault where no text has a word in it."""
    if not words_in(*texts):
        raise RowFault(code)
