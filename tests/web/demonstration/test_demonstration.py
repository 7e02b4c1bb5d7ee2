"""The demonstration: whole, marked, installed twice without a change, one person a role."""

import pytest

from corridor.web.demonstration import install, make_people, post_one_need, sign_in_links
from corridor.zone.demand.models import Need
from corridor.zone.ground.permissions import Role
from corridor.zone.parties.models import Login, Membership, Organisation, Person
from corridor.zone.supply.models import Expert, Instrument, Technology
from tests.demonstration_zone import demonstration  # noqa: F401 - a fixture for every test here

pytestmark = pytest.mark.django_db
KINDS = (Organisation, Technology, Need, Expert, Instrument)


def test_every_record_of_it_is_marked_as_demonstration():
    assert [kind.__name__ for kind in KINDS if kind.objects.filter(demonstration=False)] == []
    assert [kind.objects.count() for kind in KINDS] == [43, 150, 30, 25, 25]


def test_installing_it_again_changes_nothing():
    before = [list(kind.objects.values_list("public_id", "version")) for kind in KINDS]
    install(say=lambda line: None)
    assert [list(kind.objects.values_list("public_id", "version")) for kind in KINDS] == before
    assert Membership.objects.count() == Login.objects.count()


def test_there_is_one_person_and_one_link_for_every_role_but_the_systems():
    assert make_people() == len(Role) - 1
    assert {role for role, _ in sign_in_links(8000)} == set(Role) - {Role.SYSTEM}
    demonstrators = Person.objects.filter(login__isnull=False)
    assert all(person.demonstration for person in demonstrators)
    assert not any(login.has_usable_password() for login in Login.objects.all())


def test_its_need_is_posted_once():
    assert post_one_need() == post_one_need()


def test_credit_codes_of_it_stand_in_no_real_division():
    codes = Organisation.objects.filter(uscc__isnull=False).values_list("uscc", flat=True)
    assert codes and all(code[2:8] == "000000" for code in codes)
