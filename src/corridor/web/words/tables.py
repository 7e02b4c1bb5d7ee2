"""The tables of this package merged into one."""

import pkgutil
from importlib import import_module

_MACHINERY = ("language", "saying", "tables")


class DuplicateCode(ValueError):
    """Two tables give words to one code."""

    code = "words.duplicate"


class MissingWord(KeyError):
    """No table gives words to a code."""

    code = "words.missing"


def _merged() -> dict[str, tuple[str, str]]:
    words: dict[str, tuple[str, str]] = {}
    package = __name__.rpartition(".")[0]
    for module in pkgutil.iter_modules(import_module(package).__path__):
        if module.name in _MACHINERY:
            continue
        table: dict[str, tuple[str, str]] = import_module(f"{package}.{module.name}").TABLE
        if twice := words.keys() & table.keys():
            raise DuplicateCode(f"{module.name}: {', '.join(sorted(twice))}")
        words |= table
    return words


WORDS: dict[str, tuple[str, str]] = _merged()
"""Code → (Chinese, English)."""
