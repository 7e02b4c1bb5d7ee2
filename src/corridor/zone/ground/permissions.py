"""Who acts, in which roles, and the one closed list of what can be permitted."""

from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What a person may be; a person may be several things, each for somebody."""

    COMPANY = "company"
    RESEARCH_TEAM = "research_team"
    TRANSFER_OFFICE = "transfer_office"
    PROVIDER = "provider"
    BROKER = "broker"
    PARK_OFFICER = "park_officer"
    ZONE_OFFICER = "zone_officer"
    AUDITOR = "auditor"
    SYSTEM = "system"


class Permission(StrEnum):
    """Everything that somebody may or may not do. Closed: a test freezes it."""

    ADOPT_STATEMENT = "statement.adopt"
    IMPORT_RECORDS = "records.import"
    EXPORT_RECORDS = "records.export"
    POST_NEED = "need.post"
    EDIT_NEED = "need.edit"
    WITHDRAW_NEED = "need.withdraw"
    READ_REGISTERED = "registered.read"
    SAVE_MATCHES = "matches.save"
    OPEN_CASE = "case.open"
    MOVE_CASE = "case.move"
    SIGN_CONTRACT = "contract.sign"
    EDIT_SUPPLY = "supply.edit"


GRANTS: dict[Role, frozenset[Permission]] = {
    Role.COMPANY: frozenset(
        {
            Permission.POST_NEED,
            Permission.EDIT_NEED,
            Permission.WITHDRAW_NEED,
            Permission.READ_REGISTERED,
        }
    ),
    Role.RESEARCH_TEAM: frozenset({Permission.READ_REGISTERED, Permission.EDIT_SUPPLY}),
    Role.TRANSFER_OFFICE: frozenset({Permission.READ_REGISTERED, Permission.EDIT_SUPPLY}),
    Role.PROVIDER: frozenset({Permission.READ_REGISTERED, Permission.EDIT_SUPPLY}),
    Role.BROKER: frozenset(
        {
            Permission.READ_REGISTERED,
            Permission.SAVE_MATCHES,
            Permission.OPEN_CASE,
            Permission.MOVE_CASE,
            Permission.SIGN_CONTRACT,
        }
    ),
    Role.PARK_OFFICER: frozenset({Permission.READ_REGISTERED}),
    Role.ZONE_OFFICER: frozenset({Permission.READ_REGISTERED, Permission.ADOPT_STATEMENT}),
    Role.AUDITOR: frozenset({Permission.READ_REGISTERED}),
    Role.SYSTEM: frozenset(Permission) - {Permission.ADOPT_STATEMENT},
}


@dataclass(frozen=True, slots=True)
class Acting:
    """Whoever asks or acts: a person, in roles, for organisations and jurisdictions.

    ``name`` goes into the record: a person's public id, ``public``, or a process's name.
    """

    name: str
    roles: frozenset[Role] = field(default_factory=frozenset)
    organisations: frozenset[str] = field(default_factory=frozenset)
    """Public ids of the organisations that the person may act for."""
    jurisdictions: frozenset[str] = field(default_factory=frozenset)
    """Codes of the jurisdictions that the person is an official of."""
    held: frozenset[str] = field(default_factory=frozenset)
    """Public ids of needs that this browser posted, or brought the query code of."""

    def has(self, permission: Permission) -> bool:
        """Whether any of the roles grants the permission."""
        return any(permission in GRANTS[role] for role in self.roles)


PUBLIC = Acting("public")
"""Anyone, without an account."""
SYSTEM = Acting("system", frozenset({Role.SYSTEM}))
"""The installation itself: commands run by its administrator."""


def may_adopt_statement(acting: Acting) -> bool:
    """Only a person with the office to do so adopts a statement."""
    return acting.has(Permission.ADOPT_STATEMENT)
