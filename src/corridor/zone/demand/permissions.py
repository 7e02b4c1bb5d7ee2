"""Who may do what with needs, and which of their fields they may see."""

from corridor.zone.demand.models import DEFAULT_LEVELS, Level, Need
from corridor.zone.ground.permissions import Acting, Permission, Role


def may_post_need(acting: Acting) -> bool:
    """Anyone may ask; without an account they get a code to come back with."""
    return acting.has(Permission.POST_NEED) or not acting.roles


def may_edit_need(acting: Acting, need: Need) -> bool:
    """Only whoever posted it: its organisation's people, who holds its code; the installation."""
    if need.public_id in acting.held:
        return True
    return acting.has(Permission.EDIT_NEED) and (owns(acting, need) or Role.SYSTEM in acting.roles)


def may_withdraw_need(acting: Acting, need: Need) -> bool:
    """Whoever may edit a need may take it back."""
    return may_edit_need(acting, need)


def owns(acting: Acting, need: Need) -> bool:
    """Whether the need is one's own: one acts for its organisation, or holds its code."""
    if need.public_id in acting.held:
        return True
    return need.organisation is not None and need.organisation.public_id in acting.organisations


def level_of(need: Need, field: str) -> Level:
    """The level that holds for a field: the company's choice, else the default."""
    return Level(need.levels.get(field, DEFAULT_LEVELS[field]))


def levels_open_to(acting: Acting, need: Need) -> frozenset[Level]:
    """The levels that somebody may read of a need.

    ``broker_only`` is closed to every official; who stands in a case is added by ``transfer``.
    """
    if owns(acting, need) or Role.SYSTEM in acting.roles:
        return frozenset(Level)
    if acting.has(Permission.READ_REGISTERED):
        return frozenset({Level.PUBLIC, Level.REGISTERED})
    return frozenset({Level.PUBLIC})
