from typing import Any, TypeVar

from django.db.models import F

from corridor.zone.ground.errors import StaleVersion
from corridor.zone.ground.models import Thing

T = TypeVar("T", bound=Thing)


def change(thing: T, *, expected: int, **values: Any) -> dict[str, Any]:
    """Write ``values`` to ``thing`` if it still is at version ``expected``.

    Answers what stood there before. Safe for two at once on any database: the version is part
    of the condition of the update.

    Raises:
        StaleVersion: somebody wrote in between; the error holds the thing as it is now.
    """
    before = {name: getattr(thing, name) for name in values}
    model = type(thing)
    done = model._default_manager.filter(pk=thing.pk, version=expected).update(
        version=F("version") + 1, **values
    )
    if not done:
        raise StaleVersion(model._default_manager.get(pk=thing.pk), expected)
    for name, value in values.items():
        setattr(thing, name, value)
    thing.version = expected + 1
    return before
