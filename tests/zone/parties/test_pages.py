"""Pages of the parties: an organisation, the tree of bodies, the parks in official order."""

from datetime import date

import pytest
from django.test import Client

from corridor.zone.ground.actions import state
from corridor.zone.ground.models import Jurisdiction
from corridor.zone.ground.permissions import SYSTEM
from corridor.zone.parties.models import PublicBody
from corridor.zone.parties.queries import body_tree
from tests.zone.makers import (
    JurisdictionMaker,
    OrganisationMaker,
    ParkMaker,
    PersonMaker,
    SourceMaker,
)
from tests.zone.reading import words_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def zone() -> None:
    for order, code in enumerate(("north", "south")):
        JurisdictionMaker(code=code, official_order=order)
    JurisdictionMaker(code="commons", official_order=99)


def body(code: str, order: int, parent: PublicBody | None = None, **dates: date) -> PublicBody:
    return PublicBody.objects.create(
        code=code,
        name_zh=f"{code}机构",
        name_en=code,
        kind="government",
        parent=parent,
        official_order=order,
        source=SourceMaker(),
        **dates,
    )


def test_an_organisation_shows_what_is_known_and_what_is_not() -> None:
    organisation = OrganisationMaker(
        name_zh="示例电镀厂",
        name_en="Sample Plating",
        uscc="91000000MADEM248X5",
        uscc_missing=None,
        legal_representative=PersonMaker(name="沈某"),
        about_zh="给卫浴厂做镀镍。",
        demonstration=True,
    )
    told = words_of(Client().get(f"/organisations/{organisation.public_id}/"))
    assert "91000000MADEM248X5" in told
    assert "沈某" in told
    assert "人数 未知" in told
    assert "归属 north区" in told
    assert "给卫浴厂做镀镍。" in told
    assert "演示" in told


def test_an_organisation_without_a_code_says_why() -> None:
    team = OrganisationMaker(kind="team", uscc_missing="team")
    told = words_of(Client().get(f"/organisations/{team.public_id}/"))
    assert "没有：团队，尚未登记" in told


def test_the_tree_keeps_official_order_and_lifts_up_whom_nobody_stands_above() -> None:
    second, first = body("second", 2), body("first", 1)
    old = body("old", 3, valid_to=date(2024, 1, 1))
    below = body("below", 5, parent=second)
    orphan = body("orphan", 4, parent=old)
    tree = body_tree(on=date(2026, 1, 1))
    assert [branch.body for branch in tree] == [first, second, orphan]
    assert [branch.body for branch in tree[1].below] == [below]


def test_bodies_and_parks_are_a_schematic_with_equal_parties() -> None:
    body("below", 2, parent=body("above", 1))
    ParkMaker(code="p1", name_zh="南园", jurisdiction=Jurisdiction.objects.get(code="south"))
    ParkMaker(code="p2", name_zh="北园", jurisdiction=Jurisdiction.objects.get(code="north"))
    state(
        subject="park.p2",
        key="area",
        value="8.69",
        unit="km2",
        source=SourceMaker(),
        by=SYSTEM,
        seed="park.p2.area",
    )
    told = words_of(Client().get("/zone/bodies/"))
    assert told.index("北园") < told.index("南园")
    assert "北园 8.69 km2" in told
    assert "南园 未知" in told
    assert "示意图" in told
    assert "各方平等" in told
    assert told.index("above机构") < told.index("below机构")


def test_in_a_zone_with_one_government_no_border_is_spoken_of() -> None:
    Jurisdiction.objects.filter(code="south").delete()
    ParkMaker(code="p1", name_zh="南园", jurisdiction=Jurisdiction.objects.get(code="north"))
    told = words_of(Client().get("/zone/bodies/"))
    assert "南园" in told
    assert "联席会议" not in told
    assert "辖区" not in told
    organisation = OrganisationMaker(steward=Jurisdiction.objects.get(code="north"))
    assert "归属" not in words_of(Client().get(f"/organisations/{organisation.public_id}/"))
