"""From a match to a contract: done, refused, rolled back, twice, and out of date."""

import pytest

from corridor.zone.demand.errors import NotOpen
from corridor.zone.ground.errors import Refused, StaleVersion
from corridor.zone.ground.models import RecordLine
from corridor.zone.ground.permissions import PUBLIC
from corridor.zone.transfer.actions import (
    Judged,
    close_case,
    decline,
    move_case,
    open_case,
    propose_matches,
    sign_contract,
)
from corridor.zone.transfer.errors import (
    AlreadyInCase,
    AmountNotPositive,
    CaseNotOpen,
    PartExceedsWhole,
)
from corridor.zone.transfer.models import Case, Contract, Match
from corridor.zone.transfer.queries import cases_of, matches_of
from tests.zone.makers import (
    DAY,
    MatchMaker,
    NeedMaker,
    OrganisationMaker,
    PersonMaker,
    TechnologyMaker,
    broker,
    company,
    officer,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def lin():
    return PersonMaker()


@pytest.fixture
def case(lin):
    return open_case(match=MatchMaker(), broker=lin, on=DAY, by=broker(lin))


def judged(technology, score=60):
    reason = {"code": "r", "points": score + 40, "weight": 100, "evidence": {}, "level": "public"}
    return Judged(technology, "strong", score, -40, [reason], [], "m1", "s1")


def test_proposing_again_judges_anew_and_doubles_nothing(lin):
    need, technology = NeedMaker(), TechnologyMaker()
    [first] = propose_matches(need=need, judged=[judged(technology)], by=broker(lin))
    [again] = propose_matches(need=need, judged=[judged(technology, 70)], by=broker(lin))
    assert first.pk == again.pk
    assert [(m.score, m.version) for m in matches_of(need, broker(lin))] == [(70, 2)]
    assert {j.code for j in again.involved.all()} == {"north", "south"}


def test_the_public_keeps_no_matches():
    with pytest.raises(Refused):
        propose_matches(need=NeedMaker(), judged=[judged(TechnologyMaker())], by=PUBLIC)
    assert not Match.objects.exists()
    assert RecordLine.objects.get().outcome == "refused"


def test_a_case_has_a_clock_and_the_need_is_in_a_case(case):
    assert case.answer_due_on > DAY
    case.match.need.refresh_from_db()
    assert case.match.need.state == "in_case"


def test_a_second_click_finds_the_case_that_is_there(case, lin):
    with pytest.raises(AlreadyInCase) as error:
        open_case(match=case.match, broker=lin, on=DAY, by=broker(lin))
    assert error.value.case == case
    assert Case.objects.count() == 1


def test_another_broker_neither_moves_nor_signs(case):
    other = broker(PersonMaker())
    for deed in (
        lambda: move_case(case=case, state="talking", expected=1, by=other),
        lambda: sign(case, by=other),
    ):
        with pytest.raises(Refused):
            deed()
    case.refresh_from_db()
    assert case.version == 1


def sign(case, by, **changes):
    values = {"kind": "development", "amount": 30_000_000, "currency": "CNY", "signed_on": DAY}
    return sign_contract(case=case, expected=case.version, by=by, **(values | changes))


def test_a_signed_contract_ends_the_case_and_the_need(case, lin):
    contract = sign(case, broker(lin), technology_amount=20_000_000)
    case.match.need.refresh_from_db()
    assert (case.state, case.match.need.state) == ("contracted", "contracted")
    assert {j.code for j in contract.involved.all()} == {"north", "south"}
    with pytest.raises(CaseNotOpen):
        sign(case, broker(lin))


@pytest.mark.parametrize(
    ("changes", "error"),
    [({"amount": 0}, AmountNotPositive), ({"technology_amount": 30_000_001}, PartExceedsWhole)],
)
def test_an_impossible_contract_changes_nothing(case, lin, changes, error):
    with pytest.raises(error):
        sign(case, broker(lin), **changes)
    case.refresh_from_db()
    assert (case.state, Contract.objects.count()) == ("open", 0)


def test_a_stale_signature_is_rolled_back(case, lin):
    stale = Case.objects.get(pk=case.pk)
    move_case(case=case, state="talking", expected=1, by=broker(lin))
    with pytest.raises(StaleVersion):
        sign(stale, broker(lin))
    assert not Contract.objects.exists()


def test_closing_opens_the_need_again(case, lin):
    close_case(case=case, reason="too_expensive", expected=1, by=broker(lin))
    case.match.need.refresh_from_db()
    assert case.match.need.state == "published"


def other_case_of(need, person):
    return open_case(match=MatchMaker(need=need), broker=person, on=DAY, by=broker(person))


def test_a_need_that_another_case_carries_stays_in_a_case(case, lin):
    need = case.match.need
    second = other_case_of(need, PersonMaker())
    close_case(case=case, reason="price", expected=1, by=broker(lin))
    need.refresh_from_db()
    assert need.state == "in_case"
    close_case(case=second, reason="price", expected=1, by=broker(second.broker))
    need.refresh_from_db()
    assert need.state == "published"


def test_closing_a_second_case_does_not_undo_a_contract(case, lin):
    second = other_case_of(case.match.need, PersonMaker())
    sign(case, broker(lin))
    close_case(case=second, reason="price", expected=1, by=broker(second.broker))
    case.match.need.refresh_from_db()
    assert case.match.need.state == "contracted"


@pytest.mark.parametrize("state", ["draft", "contracted", "closed", "withdrawn"])
def test_no_case_is_opened_on_a_need_that_waits_for_nothing(lin, state):
    match = MatchMaker(need=NeedMaker(state=state))
    with pytest.raises(NotOpen):
        open_case(match=match, broker=lin, on=DAY, by=broker(lin))
    match.need.refresh_from_db()
    assert (match.need.state, Case.objects.count()) == (state, 0)


def test_declining_keeps_the_reason():
    match = MatchMaker()
    acting = company(match.need.organisation)
    decline(match=match, reason="wrong_function", expected=1, by=acting)
    match.refresh_from_db()
    assert (match.state, match.decline_reason) == ("declined", "wrong_function")


def test_who_sees_a_case(case, lin):
    parties = [
        broker(lin),
        company(case.match.need.organisation),
        company(case.match.technology.owner),
        officer("north"),
        officer("south"),
    ]
    assert [list(cases_of(who)) for who in parties] == [[case]] * 5
    strangers = [PUBLIC, officer("west"), company(OrganisationMaker()), broker(PersonMaker())]
    assert [list(cases_of(who)) for who in strangers] == [[]] * 4
