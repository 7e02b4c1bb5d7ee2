"""Which column is which field: guessed from names, given, or saved."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from corridor.web.importing.errors import FieldMissing, NoHeader, NoSuchColumn, NoSuchField
from corridor.web.importing.fields import Kind, normal

_UNIT = re.compile(
    r"(?:[(（\[【/:：]\s*|单位\s*[:：]?\s*)"
    r"(?P<unit>[千百十]?[万亿]?(?:元|美元|欧元|英镑|日元|港元)(?:人民币)?|[万亿]|CNY|RMB|USD|EUR|GBP|JPY|€|\$|￥|¥)",
    re.IGNORECASE,
)
_UNIT_AT_END = re.compile(r"(?:单位)?[千百十]?(?:[万亿]?(?:元|美元|欧元)|[万亿])$")
_SHORTEST_SUFFIX = 4


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file; ``field`` is None where it is left out."""

    place: int
    name: str
    field: str | None
    unit: str | None
    how: str | None
    """``guessed``, ``given`` or ``saved``; None where it is left out."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """Every column of a file with its field."""

    columns: tuple[Column, ...]

    @property
    def used(self) -> tuple[Column, ...]:
        """The columns that have a field, in the order of the file."""
        return tuple(column for column in self.columns if column.field is not None)

    @property
    def left_out(self) -> tuple[str, ...]:
        """Names of the columns that have none."""
        return tuple(column.name for column in self.columns if column.field is None)

    def as_pairs(self) -> dict[str, str]:
        """Column → field, as it is saved."""
        return {column.name: column.field for column in self.columns if column.field is not None}


def knows(kind: Kind) -> Callable[[str], bool]:
    """Whether a column's name is one that records of this kind are known by."""
    ranks = _ranks(kind)
    return lambda name: _lookups(name)[0] in ranks or _lookups(name)[1] in ranks


def map_columns(
    kind: Kind,
    columns: Sequence[str],
    *,
    given: Mapping[str, str | None] | None = None,
    saved: Mapping[str, str] | None = None,
    constants: Sequence[str] = (),
) -> Mapped:
    """Decide for each column. What is given counts; the rest is as saved, or else guessed.

    A given None leaves a column out. Of two columns for one field the better known name wins.

    Raises:
        NoSuchColumn, NoSuchField: what is given does not exist.
        NoHeader: no column has a field.
        FieldMissing: nothing stands for the field that every record needs.
    """
    given = given or {}
    for name, field in given.items():
        if name not in columns:
            raise NoSuchColumn(column=name, columns=", ".join(columns))
        _must_know(kind, field)
    chosen: dict[str, tuple[str, str]] = {n: (f, "given") for n, f in given.items() if f}
    if saved is not None:
        for name, field in saved.items():
            # A mapping may also name what is only exported, such as the public id.
            if field in kind.fields and name in columns and name not in given:
                chosen[name] = (field, "saved")
    else:
        taken = {field for field, _ in chosen.values()} | set(constants)
        free = [name for name in columns if name not in given]
        chosen |= {name: (field, "guessed") for name, field in _guess(kind, free, taken).items()}
    return _checked(kind, columns, chosen, constants)


def _must_know(kind: Kind, field: str | None) -> None:
    if field is not None and field not in kind.fields:
        raise NoSuchField(field=field, fields=", ".join(kind.fields))


def _checked(
    kind: Kind,
    columns: Sequence[str],
    chosen: Mapping[str, tuple[str, str]],
    constants: Sequence[str],
) -> Mapped:
    if not chosen:
        raise NoHeader(columns=", ".join(columns))
    there = {field for field, _ in chosen.values()} | set(constants)
    if not there & set(kind.needed):
        raise FieldMissing(fields=", ".join(kind.needed), columns=", ".join(columns))
    return Mapped(
        tuple(
            Column(place, name, *_use(name, chosen.get(name))) for place, name in enumerate(columns)
        )
    )


def _use(name: str, use: tuple[str, str] | None) -> tuple[str | None, str | None, str | None]:
    return (None, None, None) if use is None else (use[0], unit_of(name), use[1])


def unit_of(name: str) -> str | None:
    """The unit of money that a column's name carries: 预算（万元） → 万元."""
    found = _UNIT.search(name) or _UNIT_AT_END.search(name)
    return (found.groupdict().get("unit") or found[0].removeprefix("单位")) if found else None


def _ranks(kind: Kind) -> dict[str, list[tuple[int, str]]]:
    """Normal name → fields known by it, with how good a name it is for each (0 is best)."""
    ranks: dict[str, list[tuple[int, str]]] = {}
    for field in kind.fields.values():
        for rank, known in enumerate(field.known_as):
            ranks.setdefault(normal(known), []).append((rank, field.name))
    return ranks


def _lookups(name: str) -> tuple[str, str]:
    plain = normal(name)
    return plain, _UNIT_AT_END.sub("", unicodedata.normalize("NFKC", plain))


def _guess(kind: Kind, columns: Sequence[str], taken: set[str]) -> dict[str, str]:
    ranks = _ranks(kind)
    offers = []
    for place, name in enumerate(columns):
        plain, bare = _lookups(name)
        found = ranks.get(plain) or ranks.get(bare)
        if found:
            offers += [(0, rank, place, name, field) for rank, field in found]
        else:
            offers += [(1, -len(k), place, name, f) for k, f in _ends_of(plain, ranks)]
    guessed: dict[str, str] = {}
    taken = set(taken)
    for _, _, _, name, field in sorted(offers):
        if name not in guessed and field not in taken:
            guessed[name] = field
            taken.add(field)
    return guessed


def _ends_of(plain: str, ranks: Mapping[str, list[tuple[int, str]]]) -> list[tuple[str, str]]:
    """Fields of which a long enough known name is the end of the column's: 拟定需求名称."""
    return [
        (known, field)
        for known, found in ranks.items()
        if len(known) >= _SHORTEST_SUFFIX and plain.endswith(known)
        for _, field in found
    ]
