"""Pages of what is offered: every fact with its source, unknown as unknown, nothing withdrawn."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from corridor.zone.supply.models import Expert, Instrument
from tests.zone.makers import JurisdictionMaker, OrganisationMaker, TechnologyMaker
from tests.zone.reading import sign_in, words_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def zone() -> None:
    for code in ("commons", "north", "south"):
        JurisdictionMaker(code=code)


def page_of(thing: Any, client: Client | None = None) -> Any:
    kind = {"tech": "technologies", "expt": "experts", "inst": "instruments"}
    return (client or Client()).get(f"/{kind[thing.public_id[:4]]}/{thing.public_id}/")


def test_a_technology_shows_its_facts_with_their_sources() -> None:
    technology = TechnologyMaker(
        title="前处理工艺",
        title_other="Pretreatment",
        kind="patent",
        trl=8,
        legal_state="granted",
        legal_until=date(2041, 6, 30),
        asks_min=6_000_000,
        asks_max=15_000_000,
        currency="CNY",
        ipc=["C25D5/34"],
        field_sources={"trl": "业主说明，2026-05-02"},
        demonstration=True,
        origin="登记簿",
        origin_id="0042",
    )
    page = page_of(technology)
    told = words_of(page)
    assert "8 级：定型产品 自述" in told
    assert "业主说明，2026-05-02" in told
    assert "6万元至15万元" in told
    assert "有效" in told
    assert "2041年6月30日" in told
    assert "C25D5/34" in told
    assert "登记簿 0042" in told
    assert '<span lang="en">Pretreatment</span>' in page.content.decode()
    assert "译文" in told
    assert "演示" in told
    assert f'href="/organisations/{technology.owner.public_id}/"' in page.content.decode()
    assert f'hx-get="/technologies/{technology.public_id}/needs/"' in page.content.decode()


def test_what_nobody_told_of_a_technology_is_unknown_and_never_empty() -> None:
    technology = TechnologyMaker(owner=None)
    content = page_of(technology).content.decode()
    facts = content[content.index('<dl class="pairs">') :]
    told = words_of(page_of(technology))
    for fact in ("持有单位", "所在地", "类型", "技术成熟度", "报价", "法律状态", "保护期至"):
        assert f"{fact} 未知" in told
    assert "<dd></dd>" not in facts
    assert "None" not in told


def test_an_expert_and_an_instrument_have_pages_of_their_own() -> None:
    steward = JurisdictionMaker(code="commons")
    shared = {"steward": steward, "lang": "zh", "state": "published"}
    expert = Expert.objects.create(**shared, name="袁某", title="教授", fields="电沉积")
    told = words_of(page_of(expert))
    assert "袁某" in told
    assert "电沉积" in told
    assert "所在单位 未知" in told
    instrument = Instrument.objects.create(
        **shared,
        name="质谱仪",
        functions="痕量定量",
        price_text="每样 380 元",
        open_to_outside=None,
    )
    told = words_of(page_of(instrument))
    assert "每样 380 元 自述" in told
    assert "开放情况 未知" in told


def test_a_withdrawn_technology_is_there_for_its_owner_only() -> None:
    owner = OrganisationMaker()
    technology = TechnologyMaker(owner=owner, state="withdrawn")
    assert page_of(technology).status_code == 404
    client = Client()
    sign_in(client, "research_team", owner)
    assert "已撤回" in words_of(page_of(technology, client))


def test_an_organisations_offers_are_a_part_and_a_page() -> None:
    owner = OrganisationMaker()
    TechnologyMaker(owner=owner, title="前处理工艺")
    TechnologyMaker(owner=owner, title="撤回的工艺", state="withdrawn")
    address = f"/organisations/{owner.public_id}/offers/"
    part = Client().get(address, headers={"HX-Request": "true"})
    assert "<html" not in part.content.decode()
    assert "前处理工艺" in words_of(part)
    whole = words_of(Client().get(address))
    assert "能提供什么" in whole
    assert "撤回的工艺" not in whole
    nothing = Client().get(f"/organisations/{OrganisationMaker().public_id}/offers/")
    assert "目前没有发布技术、专家或仪器" in words_of(nothing)
