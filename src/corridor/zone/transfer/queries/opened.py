from corridor.zone.demand.models import Level, Need
from corridor.zone.ground.permissions import Acting
from corridor.zone.transfer.models import Case
from corridor.zone.transfer.queries.matches import cases_of

_BROKERED = (Case.State.OPEN, Case.State.TALKING, Case.State.CONTRACTED)
_TALKING = (Case.State.TALKING, Case.State.CONTRACTED)


def levels_by_case(need: Need, acting: Acting) -> frozenset[Level]:
    """The levels of a need that a case opens, beside those that the reader has anyway.

    Its broker, who has to reach the company, reads what waits for interest from the opening on;
    the technology's owner once both sides talk. Officials of the jurisdictions involved see
    that there is a case, and no more of the need than before.
    """
    if not acting.roles:
        return frozenset()
    cases = cases_of(acting).filter(match__need=need, state__in=_BROKERED)
    opened = any(_opens(case, acting) for case in cases)
    return frozenset({Level.AFTER_INTEREST}) if opened else frozenset()


def _opens(case: Case, acting: Acting) -> bool:
    if case.broker.public_id == acting.name:
        return True
    owner = case.match.technology.owner
    return case.state in _TALKING and owner is not None and owner.public_id in acting.organisations
