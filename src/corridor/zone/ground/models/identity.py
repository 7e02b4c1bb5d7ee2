"""Public ids: ``<prefix>_<26 characters>``, the only ids in addresses, exports and the record."""

from functools import partial
from typing import Any

from django.db import models
from ulid import ULID

LENGTH = 4 + 1 + 26


def new_id(prefix: str) -> str:
    """A fresh id such as ``need_01JD…``; later ones sort after earlier ones (by ms)."""
    return f"{prefix}_{ULID()}"


class PublicIdField(models.CharField):  # type: ignore[type-arg]  # no generic at run time
    """The public id of a model; ``prefix`` is four letters and never changes."""

    def __init__(self, prefix: str, **options: Any) -> None:
        self.prefix = prefix
        options |= {
            "max_length": LENGTH,
            "unique": True,
            "editable": False,
            "default": partial(new_id, prefix),
        }
        super().__init__(**options)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, args, options = super().deconstruct()
        for derived in ("max_length", "unique", "editable", "default"):
            options.pop(derived, None)
        return name, path, [self.prefix, *args], options
