"""The closed list of permissions and the roles that hold them, frozen."""

from pathlib import Path

from corridor.zone.ground.permissions import GRANTS, Permission, Role

P = Permission
EXPECTED = {
    Role.COMPANY: {
        P.POST_NEED,
        P.EDIT_NEED,
        P.WITHDRAW_NEED,
        P.READ_REGISTERED,
    },
    Role.RESEARCH_TEAM: {P.READ_REGISTERED, P.EDIT_SUPPLY},
    Role.TRANSFER_OFFICE: {P.READ_REGISTERED, P.EDIT_SUPPLY},
    Role.PROVIDER: {P.READ_REGISTERED, P.EDIT_SUPPLY},
    Role.BROKER: {
        P.READ_REGISTERED,
        P.SAVE_MATCHES,
        P.OPEN_CASE,
        P.MOVE_CASE,
        P.SIGN_CONTRACT,
    },
    Role.PARK_OFFICER: {P.READ_REGISTERED},
    Role.ZONE_OFFICER: {P.READ_REGISTERED, P.ADOPT_STATEMENT},
    Role.AUDITOR: {P.READ_REGISTERED},
    Role.SYSTEM: set(Permission) - {P.ADOPT_STATEMENT},
}


def test_what_each_role_may_do_is_what_was_decided():
    assert {role: set(granted) for role, granted in GRANTS.items()} == EXPECTED


def test_every_permission_is_used_somewhere():
    source = "\n".join(
        p.read_text()
        for p in (Path(__file__).parents[2] / "src").rglob("*.py")
        if p.name != "permissions.py" or "ground" not in p.parts
    )
    assert [p.name for p in Permission if f"Permission.{p.name}" not in source] == []
