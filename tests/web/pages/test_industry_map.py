"""The industry map: versions side by side, counts that lead somewhere, and what is not known."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from corridor.web.indexing import rebuild
from corridor.web.indexing import shelf as shelves
from corridor.zone.ground.models import Category, ClassificationVersion, OpenDecision
from tests.web.pages.conftest import words_of
from tests.zone.makers import NeedMaker, SourceMaker, TechnologyMaker


@pytest.fixture(autouse=True)
def own_index(tmp_path: Any, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.CORRIDOR_INDEX = tmp_path
    monkeypatch.setattr(shelves, "LOOK_AGAIN", 0)


def version(name: str, year: int, *, complete: bool, categories: dict[str, str]) -> None:
    made = ClassificationVersion.objects.create(
        scheme="industry_map",
        version=str(year),
        name_zh=name,
        name_en=name,
        valid_from=date(year, 1, 1),
        complete=complete,
        source=SourceMaker(),
    )
    for order, (code, called) in enumerate(categories.items()):
        Category.objects.create(
            version=made,
            code=code,
            name_zh=called,
            name_en=code.title(),
            terms=["软件", "芯片"],
            official_order=order,
        )


@pytest.fixture
def maps() -> None:
    version("三加二", 2023, complete=True, categories={"digital": "数字产业", "green": "绿色"})
    version("一主两优", 2026, complete=False, categories={"it": "信息技术"})
    OpenDecision.objects.create(
        code="industry_map.2026.categories",
        subject="industry_map.2026",
        key="categories",
        decider_zh="执委会",
        decider_en="the committee",
    )


@pytest.mark.usefixtures("maps")
def test_counts_lead_to_the_records_and_the_unknown_part_is_said(client: Client) -> None:
    NeedMaker(industry="digital")
    TechnologyMaker(industries=["digital", "green"])
    TechnologyMaker(industries=["green"])
    rebuild()
    page = client.get("/zone/industries/")
    told = words_of(page)
    assert "数字产业 1 需求 1 技术 绿色 0 需求 2 技术" in told
    assert "供需记录目前按 2023 版归类" in told
    assert "其余类目 未知" in told
    assert "由谁决定：执委会" in told
    assert 'href="/technologies/?industries=green"' in page.content.decode()
    assert 'href="/search/?q=%E8%BD%AF%E4%BB%B6%20%E8%8A%AF%E7%89%87"' in page.content.decode()


@pytest.mark.usefixtures("maps")
def test_without_an_index_counts_are_unknown_and_not_zero(client: Client) -> None:
    told = words_of(client.get("/zone/industries/"))
    assert "数字产业 未知 需求 未知 技术" in told
    assert "corridor index rebuild" in told


def test_a_zone_without_a_map_says_so(client: Client) -> None:
    assert "还没有产业图谱" in words_of(client.get("/zone/industries/"))
