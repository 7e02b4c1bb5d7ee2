"""What somebody may read of a need is decided in one place, field by field."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corridor.zone.demand.models import DEFAULT_LEVELS, Level
from corridor.zone.demand.queries import disclose, visible_to
from corridor.zone.demand.queries.disclosure import disclose_at
from corridor.zone.ground.permissions import PUBLIC, Acting, Role
from tests.zone.makers import NeedMaker, OrganisationMaker, company, officer

pytestmark = pytest.mark.django_db


def test_the_public_sees_neither_budget_nor_company_nor_contact():
    seen = disclose(NeedMaker(budget_max=30_000_000, contact="13800000000"), PUBLIC)
    assert set(seen.hidden) == {"pays", "budget", "organisation", "contact"}
    assert seen.get("budget") is None
    assert seen.get("title")


def test_an_unknown_budget_is_none_and_not_hidden_to_whoever_may_read_it():
    seen = disclose(NeedMaker(), officer("north"))
    assert "budget" in seen.values and seen.get("budget") is None


@pytest.mark.parametrize("role", [Role.PARK_OFFICER, Role.ZONE_OFFICER, Role.AUDITOR])
def test_what_is_for_the_broker_only_is_closed_to_every_official(role):
    need = NeedMaker(levels={"text": "broker_only"}, text="客户要退货")
    official = Acting("pers_o", frozenset({role}), jurisdictions=frozenset({"north"}))
    assert disclose(need, official).hidden["text"] == Level.BROKER_ONLY


def test_the_company_sees_all_of_its_own_need_and_nothing_more_of_anothers():
    need = NeedMaker(levels={"text": "broker_only"})
    assert disclose(need, company(need.organisation)).hidden == {}
    assert "text" in disclose(need, company(OrganisationMaker())).hidden


def test_a_draft_is_there_for_its_company_only():
    need = NeedMaker(state="draft")
    assert list(visible_to(company(need.organisation))) == [need]
    assert not visible_to(PUBLIC).exists()
    assert not visible_to(company(OrganisationMaker())).exists()


def test_an_acting_person_without_organisations_does_not_see_anonymous_drafts():
    NeedMaker(state="draft", organisation=None)
    assert not visible_to(PUBLIC).exists()


@settings(deadline=None)
@given(
    chosen=st.dictionaries(st.sampled_from(sorted(DEFAULT_LEVELS)), st.sampled_from(list(Level))),
    opened=st.frozensets(st.sampled_from(list(Level))),
)
def test_every_field_is_either_readable_or_named_as_hidden(chosen, opened):
    need = NeedMaker.build(levels={k: v.value for k, v in chosen.items() if k != "parameters"})
    need.pk = None
    fields = {f for f in DEFAULT_LEVELS if f != "parameters"}
    seen = disclose_at(need, opened - {Level.PUBLIC})
    assert set(seen.values) | set(seen.hidden) >= fields
    assert not set(seen.values) & set(seen.hidden)
    assert all(level not in opened - {Level.PUBLIC} for level in seen.hidden.values())
