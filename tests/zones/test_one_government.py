"""A zone of one government elsewhere: no code, and nothing left standing empty."""

import re
from datetime import date

import pytest

from corridor.web.zonefiles.reading import read_folder
from corridor.zone.governance.models import Action
from corridor.zone.ground.models import COMMONS, Jurisdiction
from corridor.zone.ground.queries import (
    adopted,
    classification_on,
    open_decisions,
    setting,
    zone_time_zone,
)
from corridor.zone.parties.models import PublicBody
from tests.zone_fixtures import SMALL_ZONE

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_zone")]
TODAY = date(2026, 11, 24)
OTHERS = re.compile(r"青浦|吴江|嘉善|Qingpu|Wujiang|Jiashan|联席|joint meeting|agreement", re.I)


def test_one_government_and_the_commons():
    own = Jurisdiction.objects.exclude(code=COMMONS)
    assert [jurisdiction.code for jurisdiction in own] == ["neulinden"]
    assert {b.jurisdiction.code for b in PublicBody.objects.all() if b.jurisdiction} == {
        "neulinden"
    }


def test_it_is_set_for_its_place():
    assert str(zone_time_zone()) == "Europe/Berlin"
    assert setting("currency", on=TODAY) == "EUR" and setting("answer_within", on=TODAY) == 3


def test_other_industries():
    used = classification_on("industry_map", TODAY)
    assert used and [c.code for c in used.categories.all()] == ["timber", "farm_sensing", "brewing"]


def test_no_word_about_other_governments_or_agreements_between_them():
    for entry in read_folder(SMALL_ZONE).entries:
        assert not OTHERS.search(str(entry.keys)), entry
    assert not open_decisions().filter(key__startswith="agreement").exists()


def test_its_own_facts_and_goal():
    assert adopted("zone", "area", on=TODAY).value == "3.2"
    assert Action.objects.get().goal_en == "Ten pilots a year"
    assert [decision.code for decision in open_decisions()] == ["zone.rail"]
