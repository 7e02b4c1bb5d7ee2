"""Two brokers, or two clicks, at once, on PostgreSQL, where their transactions really overlap."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connection

from corridor.zone.demand.actions import withdraw_need
from corridor.zone.demand.errors import NotOpen
from corridor.zone.ground.errors import StaleVersion
from corridor.zone.ground.models import RecordLine
from corridor.zone.transfer.actions import close_case, open_case, sign_contract
from corridor.zone.transfer.errors import AlreadyInCase
from corridor.zone.transfer.models import Case, Contract, Match
from tests.zone.makers import DAY, MatchMaker, NeedMaker, PersonMaker, broker, company

pytestmark = [pytest.mark.postgres, pytest.mark.django_db(transaction=True)]
AGAIN = pytest.mark.parametrize("round_", range(8))
"""Once might have been luck."""


@pytest.fixture(autouse=True)
def postgres() -> None:
    if connection.vendor != "postgresql":
        pytest.skip("set DATABASE_URL to a PostgreSQL: SQLite's test database is one connection")


def at_once(*deeds: Callable[[], Any]) -> list[Any]:
    """What each deed answers or raises; they all begin at the same moment."""
    ready = Barrier(len(deeds))

    def one(deed: Callable[[], Any]) -> Any:
        try:
            ready.wait()
            return deed()
        except Exception as error:  # the test asks which
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return list(pool.map(one, deeds))


@pytest.mark.parametrize("same", [True, False], ids=["two clicks", "two brokers"])
@AGAIN
def test_a_match_taken_on_twice_at_once_is_one_case(same: bool, round_: int) -> None:
    match, lin = MatchMaker(), PersonMaker()
    people = (lin, lin if same else PersonMaker())
    told = at_once(
        *(
            lambda person=person: open_case(
                match=Match.objects.get(pk=match.pk), broker=person, on=DAY, by=broker(person)
            )
            for person in people
        )
    )
    assert sorted(type(one).__name__ for one in told) == ["AlreadyInCase", "Case"]
    [case] = Case.objects.filter(match=match)
    assert next(e for e in told if isinstance(e, AlreadyInCase)).case == case
    assert RecordLine.objects.filter(subject=case.public_id).count() == 1


@AGAIN
def test_a_contract_signed_twice_at_once_is_one_contract(round_: int) -> None:
    lin = PersonMaker()
    case = open_case(match=MatchMaker(), broker=lin, on=DAY, by=broker(lin))

    def sign() -> Contract:
        found = Case.objects.get(pk=case.pk)
        return sign_contract(
            case=found,
            kind="service",
            amount=100,
            currency="CNY",
            signed_on=DAY,
            expected=1,
            by=broker(lin),
        )

    told = at_once(sign, sign)
    assert sum(isinstance(one, Contract) for one in told) == 1
    assert Contract.objects.filter(case=case).count() == 1


@AGAIN
def test_a_need_is_not_taken_back_and_taken_on_at_once(round_: int) -> None:
    need, lin = NeedMaker(), PersonMaker()
    match = MatchMaker(need=need)
    told = at_once(
        lambda: open_case(match=match, broker=lin, on=DAY, by=broker(lin)),
        lambda: withdraw_need(need=need, expected=1, by=company(need.organisation)),
    )
    need.refresh_from_db()
    opened = isinstance(told[0], Case)
    assert need.state == ("in_case" if opened else "withdrawn")
    assert isinstance(told[1 if opened else 0], StaleVersion if opened else NotOpen)


@AGAIN
def test_the_last_of_two_cases_closed_at_once_opens_the_need_again(round_: int) -> None:
    need, people = NeedMaker(), (PersonMaker(), PersonMaker())
    cases = [
        open_case(match=MatchMaker(need=need), broker=person, on=DAY, by=broker(person))
        for person in people
    ]
    told = at_once(
        *(
            lambda case=case, person=person: close_case(
                case=case, reason="price", expected=1, by=broker(person)
            )
            for case, person in zip(cases, people, strict=True)
        )
    )
    need.refresh_from_db()
    assert need.state == "published", told
