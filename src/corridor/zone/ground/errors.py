"""What can go wrong on the ground.

* GroundError
  - FactError
    - NoneThen       nothing was adopted for that day, as known then
    - Contested      reports disagree and nobody has decided
    - Superseded     the statement was adopted or withdrawn by somebody else first
  - Refused          the acting person may not do this
  - StaleVersion     somebody else wrote in between; carries both versions
  - SeedChanged      an old entry of the zone's files was edited; carries both

Each carries a ``code``; the sentence that a person reads is made in the web layer.
"""

from typing import Any


class GroundError(Exception):
    code = "ground"


class FactError(GroundError):
    code = "fact"


class NoneThen(FactError):
    code = "fact.none_then"


class Contested(FactError):
    code = "fact.contested"

    def __init__(self, statements: list[Any]) -> None:
        super().__init__(", ".join(str(statement.value) for statement in statements))
        self.statements = statements


class Superseded(FactError):
    code = "fact.superseded"


class Refused(GroundError):
    code = "permission.refused"

    def __init__(self, permission: str) -> None:
        super().__init__(permission)
        self.permission = permission


class StaleVersion(GroundError):
    code = "conflict.stale"

    def __init__(self, thing: Any, expected: int) -> None:
        super().__init__(f"{thing.public_id} is at version {thing.version}, not {expected}")
        self.thing = thing
        self.expected = expected


class SeedChanged(GroundError):
    code = "zone.seed_changed"

    def __init__(self, entry: str, stored: Any, found: Any) -> None:
        super().__init__(f"{entry}: loaded as {stored}, now {found}")
        self.entry, self.stored, self.found = entry, stored, found
