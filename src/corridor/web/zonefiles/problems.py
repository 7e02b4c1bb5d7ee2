"""What is wrong in a zone's files: a code, the place, and the values of its sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a file, the line of an entry's heading and the entry's name."""

    file: str
    line: int | None = None
    entry: str | None = None

    def __str__(self) -> str:
        line = f":{self.line}" if self.line else ""
        return f"{self.file}{line}" + (f" [{self.entry}]" if self.entry else "")


@dataclass(frozen=True, slots=True)
class Problem:
    """``code`` has its sentence, which says what is wrong and how to mend it, in ``web.words``."""

    code: str
    place: Place
    values: Mapping[str, Any] = field(default_factory=dict)
