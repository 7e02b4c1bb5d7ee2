from corridor.zone.demand.models import Level, Need
from corridor.zone.ground.permissions import Acting
from corridor.zone.transfer.models import Case
from corridor.zone.transfer.queries.matches import cases_of

_GOING = (Case.State.OPEN, Case.State.TALKING, Case.State.CONTRACTED)


def levels_by_case(need: Need, acting: Acting) -> frozenset[Level]:
    """The levels of a need that a case opens: to its broker and to the technology's owner.

    A case begins when both sides are interested, so it opens what waits for interest. Officials
    of the jurisdictions involved see that there is a case, and no more of the need than before.
    """
    if not acting.roles:
        return frozenset()
    cases = cases_of(acting).filter(match__need=need, state__in=_GOING)
    party = any(
        case.broker.public_id == acting.name
        or (
            case.match.technology.owner is not None
            and case.match.technology.owner.public_id in acting.organisations
        )
        for case in cases
    )
    return frozenset({Level.AFTER_INTEREST}) if party else frozenset()
