"""Posting, editing and withdrawing needs: done, refused, rolled back."""

from dataclasses import replace

import pytest

from corridor.text import parameters
from corridor.zone.demand.actions import (
    NeedTold,
    edit_need,
    parameters_read,
    post_need,
    withdraw_need,
)
from corridor.zone.demand.errors import EmptyNeed, NotOpen
from corridor.zone.demand.models import Need
from corridor.zone.ground.errors import Refused, StaleVersion
from corridor.zone.ground.models import OutboxMessage, RecordLine
from corridor.zone.ground.permissions import PUBLIC, Acting, Role
from tests.zone.makers import JurisdictionMaker, NeedMaker, OrganisationMaker, company

pytestmark = pytest.mark.django_db
TOLD = NeedTold(title="镀镍起泡", text="镀镍件老起泡，谁能来看看")


@pytest.fixture(autouse=True)
def commons():
    JurisdictionMaker(code="commons")


def test_anyone_posts_a_need_and_gets_a_code():
    need = post_need(told=TOLD, by=PUBLIC)
    assert (need.state, need.lang, need.steward.code) == ("published", "zh", "commons")
    assert len(need.query_code) == 10
    assert need.budget_max is None and need.pays is None
    assert RecordLine.objects.get().deed == "need.posted"
    assert OutboxMessage.objects.get().subject == need.public_id


def test_a_companys_need_belongs_to_its_jurisdiction():
    organisation = OrganisationMaker()
    need = post_need(told=TOLD, by=company(organisation), organisation=organisation)
    assert need.steward == organisation.jurisdiction


@pytest.mark.parametrize("text", ["", "   ", "！？…", "\n\t", "🙂🙂"])
def test_a_need_without_a_word_is_refused_and_leaves_nothing(text):
    with pytest.raises(EmptyNeed):
        post_need(told=NeedTold(title=text, text=text), by=PUBLIC)
    assert not Need.objects.exists()
    assert not OutboxMessage.objects.exists()


def test_an_auditor_does_not_post():
    with pytest.raises(Refused):
        post_need(told=TOLD, by=Acting("pers_a", frozenset({Role.AUDITOR})))
    assert RecordLine.objects.get().outcome == "refused"


def test_the_company_edits_its_need_and_a_stale_edit_changes_nothing():
    need = NeedMaker()
    acting = company(need.organisation)
    edit_need(need=need, told=TOLD, expected=1, by=acting)
    with pytest.raises(StaleVersion):
        edit_need(need=need, told=NeedTold(title="别的", text="别的"), expected=1, by=acting)
    need.refresh_from_db()
    assert (need.title, need.version) == ("镀镍起泡", 2)
    assert OutboxMessage.objects.count() == 1


def test_another_company_does_not_edit_it():
    need = NeedMaker()
    with pytest.raises(Refused):
        edit_need(need=need, told=TOLD, expected=1, by=company(OrganisationMaker()))
    need.refresh_from_db()
    assert need.version == 1


def test_a_withdrawn_need_cannot_be_withdrawn_again():
    need = NeedMaker()
    withdraw_need(need=need, expected=1, by=company(need.organisation))
    with pytest.raises(NotOpen):
        withdraw_need(need=need, expected=2, by=company(need.organisation))


def test_whoever_holds_the_code_edits_and_withdraws_and_nobody_else():
    need = post_need(told=TOLD, by=PUBLIC)
    holder = replace(PUBLIC, held=frozenset({need.public_id}))
    with pytest.raises(Refused):
        edit_need(need=need, told=TOLD, expected=1, by=PUBLIC)
    edit_need(need=need, told=NeedTold(title="镀锌起泡", text="镀锌"), expected=1, by=holder)
    withdraw_need(need=need, expected=2, by=holder)
    need.refresh_from_db()
    assert (need.title, need.state) == ("镀锌起泡", "withdrawn")


def test_parameters_are_kept_with_the_need_and_replaced_by_an_edit():
    told = replace(TOLD, parameters=parameters_read(parameters("镀层厚度≥25μm，硬度180~220HV")))
    need = post_need(told=told, by=PUBLIC)
    kept = [(p.name, p.comparator, p.value, p.value_to, p.unit) for p in need.parameters.all()]
    assert kept == [("镀层厚度", "ge", 25, None, "μm"), ("硬度", "between", 180, 220, "HV")]
    holder = replace(PUBLIC, held=frozenset({need.public_id}))
    edit_need(need=need, told=TOLD, expected=1, by=holder)
    assert not need.parameters.exists()
    line = RecordLine.objects.get(deed="need.edited")
    assert len(line.values.before["parameters"]) == 2 and line.values.after["parameters"] == []
