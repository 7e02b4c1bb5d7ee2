"""Who may carry a match to a contract."""

from corridor.zone.demand.models import Need
from corridor.zone.demand.permissions import owns
from corridor.zone.ground.permissions import Acting, Permission, Role
from corridor.zone.transfer.models import Case


def may_save_matches(acting: Acting, need: Need) -> bool:
    """Brokers, the need's own organisation, and the installation."""
    return acting.has(Permission.SAVE_MATCHES) or owns(acting, need)


def may_open_case(acting: Acting) -> bool:
    """Brokers."""
    return acting.has(Permission.OPEN_CASE)


def may_move_case(acting: Acting, case: Case) -> bool:
    """The broker whose case it is."""
    return acting.has(Permission.MOVE_CASE) and _is_theirs(acting, case)


def may_sign_contract(acting: Acting, case: Case) -> bool:
    """The broker whose case it is writes the signed contract down."""
    return acting.has(Permission.SIGN_CONTRACT) and _is_theirs(acting, case)


def may_see_case(acting: Acting, case: Case) -> bool:
    """The broker, the need's company, the technology's owner, and officials of those involved."""
    owner = case.match.technology.owner
    return (
        _is_theirs(acting, case)
        or owns(acting, case.match.need)
        or (owner is not None and owner.public_id in acting.organisations)
        or case.involved.filter(code__in=acting.jurisdictions).exists()
    )


def _is_theirs(acting: Acting, case: Case) -> bool:
    return case.broker.public_id == acting.name or Role.SYSTEM in acting.roles
