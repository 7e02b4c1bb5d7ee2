"""Who may do what with what is offered."""

from corridor.zone.ground.permissions import Acting, Permission, Role
from corridor.zone.supply.models import Offered


def may_edit(acting: Acting, offered: Offered) -> bool:
    """The owner's people, or the installation."""
    owns = offered.owner is not None and offered.owner.public_id in acting.organisations
    return acting.has(Permission.EDIT_SUPPLY) and (owns or Role.SYSTEM in acting.roles)
