"""The main job, told once from end to end; docs/main-job.md tells it again, line by line."""

import doctest
from datetime import date
from pathlib import Path

import pytest
from django.utils import timezone

from corridor.web.engine import answer_need, answer_text, keep_answers
from corridor.web.indexing import catch_up
from corridor.zone.demand.actions import NeedTold, post_need
from corridor.zone.governance.queries import measure
from corridor.zone.ground.actions import seal_lines
from corridor.zone.ground.models import RecordLine
from corridor.zone.ground.permissions import PUBLIC
from corridor.zone.ground.queries import history, verify_chain
from corridor.zone.parties.models import Person
from corridor.zone.parties.queries import acting_as
from corridor.zone.transfer.actions import open_case, sign_contract
from tests.demonstration_zone import demonstration  # noqa: F401 - a fixture for every test here

DOCUMENT = Path(__file__).parent.parent / "docs" / "main-job.md"
TODAY = timezone.now().date()
TOLD = NeedTold(
    title="锌合金镀镍件起泡",
    text="压铸手柄镀镍后起泡，热震试验不合格",
    budget_max=300_000_00,
    currency="CNY",
)
pytestmark = pytest.mark.django_db


@pytest.fixture
def broker():
    return Person.objects.get(memberships__role="broker", demonstration=True)


def test_a_need_becomes_a_contract_and_an_indicator(broker):
    lin = acting_as(broker, on=TODAY)
    need = post_need(told=TOLD, by=PUBLIC)
    catch_up()
    best = answer_need(need, acting=lin, lang="en").answers[0]
    match = keep_answers(need, by=lin)[0]
    case = open_case(match=match, broker=broker, on=TODAY, by=lin)
    terms = {"kind": "development", "amount": 280_000_00, "currency": "CNY", "signed_on": TODAY}
    contract = sign_contract(case=case, expected=case.version, by=lin, **terms)

    assert (best.technology, best.score, best.grade) == (match.technology, match.score, "strong")
    assert best.score == best.prior + sum(line.points for line in best.reasons + best.against)
    assert measure("contracts_signed", on=TODAY).amount == 1
    assert measure("contract_value", on=TODAY).amount == 280_000_00
    assert measure("contracts_signed", on=date(2026, 1, 1)).amount == 0
    assert measure("vouchers_settled", on=TODAY).why == "indicator.not_recorded"
    deeds = RecordLine.objects.filter(
        subject__in=[need.public_id, match.public_id, case.public_id, contract.public_id]
    )
    assert [line.deed for line in deeds.order_by("id")] == [
        "need.posted",
        "matches.proposed",
        "case.opened",
        "contract.signed",
    ]


def test_the_page_about_the_main_job_is_true(broker):
    names = {
        "PUBLIC": PUBLIC,
        "TODAY": TODAY,
        "NeedTold": NeedTold,
        "answer_need": answer_need,
        "answer_text": answer_text,
        "broker": broker,
        "catch_up": catch_up,
        "history": history,
        "keep_answers": keep_answers,
        "lin": acting_as(broker, on=TODAY),
        "measure": measure,
        "open_case": open_case,
        "post_need": post_need,
        "seal_lines": seal_lines,
        "sign_contract": sign_contract,
        "verify_chain": verify_chain,
    }
    seal_lines()
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE | doctest.IGNORE_EXCEPTION_DETAIL
    result = doctest.testfile(
        str(DOCUMENT), module_relative=False, globs=names, optionflags=flags, encoding="utf-8"
    )
    assert result.attempted > 15
    assert result.failed == 0
