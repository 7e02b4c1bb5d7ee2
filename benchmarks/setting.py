"""What a benchmark is run with, and the folders it keeps between runs."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from zlib import crc32

import corridor
from benchmarks.clauses import Clauses, read_clauses

_SHAPING = ("zone/migrations/0*.py", "search/schema.py", "text/tokens.py", "matching/facts.py")


@dataclass(frozen=True)
class Setting:
    """``data`` is a folder like CORRIDOR_DATA, or None for the demonstration's own words.

    ``needs`` is how many needs of each length are asked, ``repeats`` how often each.
    """

    scratch: Path
    data: Path | None
    seed: int
    size: int
    needs: int
    repeats: int

    @cached_property
    def clauses(self) -> Clauses:
        """The clauses that offers are made of."""
        return read_clauses(self.data)

    @property
    def folder(self) -> Path:
        """The installation for this source, seed, size and shape of database and index."""
        return self.scratch / f"{self.clauses.name}-{self.seed}-{self.size}-{_shape()}"

    def as_arguments(self) -> list[str]:
        """The options that give a child process the same setting."""
        data = ["--data", str(self.data)] if self.data else []
        return [
            *("--scratch", str(self.scratch), *data, "--seed", str(self.seed)),
            *("--size", str(self.size), "--needs", str(self.needs)),
            *("--repeats", str(self.repeats)),
        ]


def _shape() -> str:
    """A number that changes with any file that decides what stands in a folder."""
    package = Path(corridor.__file__).parent
    files = [path for pattern in _SHAPING for path in sorted(package.glob(pattern))]
    return f"{crc32(b''.join(path.read_bytes() for path in files)):08x}"
