"""Lists and search: found, filtered, hidden, empty, unbuilt; in few queries however many rows."""

import re
import time
from collections.abc import Callable
from datetime import date
from html import unescape
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from corridor.web.indexing import rebuild
from corridor.web.indexing import shelf as shelves
from corridor.web.pages.searching import answering as searching_answering
from corridor.web.words import sentence
from corridor.zone.demand.models import NeedParameter
from corridor.zone.ground.models import Jurisdiction
from corridor.zone.parties.models import Person
from corridor.zone.supply.models import Expert, Instrument, Technology
from tests.web.pages.answered import answer
from tests.web.pages.conftest import words_of
from tests.zone.makers import (
    JurisdictionMaker,
    NeedMaker,
    OrganisationMaker,
    ParkMaker,
    TechnologyMaker,
)

SignIn = Callable[..., Person]


@pytest.fixture(autouse=True)
def own_index(tmp_path: Any, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.CORRIDOR_INDEX = tmp_path
    monkeypatch.setattr(shelves, "LOOK_AGAIN", 0)


def shelve() -> None:
    rebuild()
    time.sleep(0.01)


def rows(page: Any) -> list[str]:
    """Titles of the rows of a list."""
    titles = re.findall(r'class="found-title"><a[^>]*>(.*?)</a>', page.content.decode(), re.S)
    return [re.sub(r"<[^>]+>", "", title) for title in titles]


def expert(**values: Any) -> Expert:
    steward = JurisdictionMaker(code="commons")
    given = {"lang": "zh", "state": "published", "fields": "镀镍起泡", **values}
    return Expert.objects.create(steward=steward, **given)


def instrument(**values: Any) -> Instrument:
    steward = JurisdictionMaker(code="commons")
    given = {"lang": "zh", "state": "published", "functions": "镀镍测厚", **values}
    return Instrument.objects.create(steward=steward, **given)


def test_one_box_finds_needs_technologies_experts_and_instruments(client: Client) -> None:
    NeedMaker(title="镀镍件起泡")
    TechnologyMaker(title="镀镍前处理")
    expert(name="袁某")
    instrument(name="测厚仪")
    shelve()
    page = client.get("/search/", {"q": "镀镍"})
    assert set(rows(page)) == {"镀镍件起泡", "镀镍前处理", "袁某", "测厚仪"}
    assert "需求 1 技术 1 专家 1 仪器 1" in words_of(page)
    only = client.get("/search/", {"q": "镀镍", "kind": "expert"})
    assert rows(only) == ["袁某"]
    assert "需求 1 技术 1 专家 1 仪器 1" in words_of(only)


def test_the_words_that_met_are_marked_and_everything_is_escaped(client: Client) -> None:
    TechnologyMaker(title="<b>镀镍</b>起泡", text="原因<script>alert(1)</script>镀镍液")
    shelve()
    page = client.get("/technologies/", {"q": "镀镍"}).content.decode()
    assert "&lt;b&gt;<mark>镀镍</mark>&lt;/b&gt;起泡" in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;<mark>镀镍</mark>液" in page
    assert "<script>alert" not in page


def test_unknown_is_a_value_of_its_own_in_every_filter(client: Client) -> None:
    park = ParkMaker(code="north")
    TechnologyMaker(title="甲技术", trl=6, park=park, published_on=date(2025, 1, 1))
    TechnologyMaker(title="乙技术", trl=None)
    shelve()
    page = client.get("/technologies/")
    assert 'href="?trl=unknown"' in page.content.decode()
    assert rows(client.get("/technologies/", {"trl": "unknown"})) == ["乙技术"]
    assert rows(client.get("/technologies/", {"trl": "6"})) == ["甲技术"]
    assert set(rows(client.get("/technologies/", {"trl": ["6", "unknown"]}))) == {
        "甲技术",
        "乙技术",
    }


def test_technologies_are_filtered_by_what_they_are_and_by_their_rights(client: Client) -> None:
    TechnologyMaker(title="甲专利", kind="patent", legal_state="granted")
    TechnologyMaker(title="乙专利", kind="patent", legal_state="lapsed")
    TechnologyMaker(title="丙技术", kind=None, legal_state=None)
    shelve()
    page = client.get("/technologies/")
    assert "技术类型 专利 2 未知 1" in words_of(page)
    assert "法律状态" in words_of(page)
    chosen = client.get("/technologies/", {"form": "patent", "legal_state": "granted"})
    assert rows(chosen) == ["甲专利"]
    assert "技术类型：专利 ×" in words_of(chosen)
    assert "法律状态：有效 ×" in words_of(chosen)
    assert rows(client.get("/technologies/", {"legal_state": "unknown"})) == ["丙技术"]


def test_a_list_begins_with_the_newest_and_the_undated_end_it(client: Client) -> None:
    TechnologyMaker(title="旧工艺", published_on=date(2020, 1, 1))
    TechnologyMaker(title="无日期", published_on=None)
    TechnologyMaker(title="新工艺", published_on=date(2026, 1, 9))
    shelve()
    page = client.get("/technologies/")
    assert rows(page) == ["新工艺", "旧工艺", "无日期"]
    assert "公开日期 2026年1月9日" in words_of(page)
    assert "按相关度" not in words_of(page)


def test_who_looks_for_words_chooses_the_order_and_keeps_it(client: Client) -> None:
    TechnologyMaker(title="镀镍起泡", text="", published_on=date(2020, 1, 1), trl=6)
    TechnologyMaker(title="镀镍", text="", published_on=date(2026, 1, 9), trl=4)
    shelve()
    asked = {"q": "镀镍 起泡"}
    page = client.get("/technologies/", asked)
    assert rows(page) == ["镀镍起泡", "镀镍"]
    newest = re.search(r'href="([^"]*sort=newest[^"]*)"', page.content.decode())
    assert newest
    ordered = client.get(f"/technologies/{unescape(newest[1])}")
    assert rows(ordered) == ["镀镍", "镀镍起泡"]
    assert 'name="sort" value="newest"' in ordered.content.decode()
    assert "trl=6&amp;sort=newest" in ordered.content.decode()
    expert(name="袁某")
    expert(name="马某")
    shelve()
    assert "按相关度" not in words_of(client.get("/experts/", {"q": "镀镍"}))


def test_choosing_the_pages_language_is_no_filter(client: Client) -> None:
    TechnologyMaker(title="中文技术", lang="zh")
    TechnologyMaker(title="English process", lang="en")
    shelve()
    assert len(rows(client.get("/technologies/", {"lang": "en"}))) == 2
    assert rows(client.get("/technologies/", {"language": "en"})) == ["English process"]


def test_the_public_finds_only_by_public_words_and_the_signed_in_by_more(
    client: Client, sign_in: SignIn
) -> None:
    NeedMaker(title="镀层问题", text="钯铼合金", levels={"text": "registered"})
    NeedMaker(title="另一问题", text="锇铱合金", levels={"text": "broker_only"})
    shelve()
    assert rows(client.get("/needs/", {"q": "钯铼合金"})) == []
    assert "钯铼" not in client.get("/needs/").content.decode()
    sign_in("zone_officer")
    assert rows(client.get("/needs/", {"q": "钯铼合金"})) == ["镀层问题"]
    assert rows(client.get("/needs/", {"q": "锇铱合金"})) == []
    assert "锇铱" not in client.get("/needs/").content.decode()


def test_who_is_signed_in_finds_all_kinds_in_one_list(client: Client, sign_in: SignIn) -> None:
    """Every kind stands on the shelf for the registered, and what only they may read."""
    NeedMaker(title="镀镍问题", text="钯铼合金", levels={"text": "registered"}, industry="digital")
    TechnologyMaker(title="镀镍工艺", industries=["digital"])
    expert(name="袁某", fields="镀镍")
    shelve()
    sign_in("broker")
    page = client.get("/search/", {"q": "镀镍"})
    assert set(rows(page)) == {"镀镍问题", "镀镍工艺", "袁某"}
    assert "全部 3 需求 1 技术 1 专家 1 仪器 0" in words_of(page)
    assert rows(client.get("/technologies/")) == ["镀镍工艺"]
    assert set(rows(client.get("/search/", {"q": "镀镍", "industries": "digital"}))) == {
        "镀镍问题",
        "镀镍工艺",
    }
    empty = client.get("/search/", {"q": "钯铼合金", "industries": "unknown"})
    assert "不限“产业”，有 1 项" in words_of(empty)


def test_who_is_signed_in_turns_pages_over_all_kinds(client: Client, sign_in: SignIn) -> None:
    for n in range(12):
        NeedMaker(title=f"镀镍需求{n}")
        TechnologyMaker(title=f"镀镍工艺{n}")
    shelve()
    sign_in("broker")
    first = rows(client.get("/search/", {"q": "镀镍"}))
    second = rows(client.get("/search/", {"q": "镀镍", "page": "2"}))
    assert (len(first), len(second), len({*first, *second})) == (20, 4, 24)


def test_a_budget_is_shown_to_whom_it_is_open_and_named_as_closed_to_others(
    client: Client, sign_in: SignIn
) -> None:
    NeedMaker(title="镀层问题", budget_max=5_000_000, currency="CNY")
    shelve()
    assert "预算 未对您开放" in words_of(client.get("/needs/"))
    sign_in("company")
    assert "预算 不超过 5万元" in words_of(client.get("/needs/"))


def test_what_was_taken_back_since_it_was_indexed_is_not_shown(client: Client) -> None:
    technology = TechnologyMaker(title="镀镍工艺")
    shelve()
    Technology.objects.filter(pk=technology.pk).update(state="withdrawn")
    assert rows(client.get("/technologies/", {"q": "镀镍"})) == []


def test_an_empty_result_says_which_filter_shuts_everything_out(client: Client) -> None:
    TechnologyMaker(title="镀镍工艺", trl=6)
    TechnologyMaker(title="别的东西", trl=1)
    shelve()
    page = client.get("/technologies/", {"q": "镀镍", "trl": "1"})
    assert "不限“技术成熟度”，有 1 项" in words_of(page)
    assert "清除全部条件，有 1 项" in words_of(page)


def test_an_empty_result_names_the_words_that_are_nowhere_and_those_near(client: Client) -> None:
    TechnologyMaker(title="nickel plating bath")
    shelve()
    page = client.get("/technologies/", {"q": "nickle"}, headers={"accept-language": "en"})
    assert sentence("search.absent", "en", words="nickle") in words_of(page)
    assert 'href="?q=nickel"' in page.content.decode()
    assert "输入的内容里没有可以查找的词" in words_of(Client().get("/needs/", {"q": "？！"}))


def test_a_page_beyond_the_last_is_the_last(client: Client) -> None:
    for n in range(21):
        TechnologyMaker(title=f"镀镍工艺{n}")
    shelve()
    page = client.get("/technologies/", {"page": "9"})
    assert len(rows(page)) == 1
    assert "第 2 页，共 2 页" in words_of(page)
    assert 'href="?page=1"' in page.content.decode()


@pytest.mark.parametrize("address", ["/search/?q=x", "/needs/", "/technologies/", "/experts/"])
def test_without_an_index_the_page_says_how_to_build_it(client: Client, address: str) -> None:
    page = client.get(address)
    assert page.status_code == 503
    assert "检索库还没有建立" in words_of(page)
    assert "corridor index rebuild" in words_of(page)


def test_htmx_gets_the_part_and_a_restored_page_gets_all(client: Client) -> None:
    TechnologyMaker()
    shelve()
    part = client.get("/technologies/", headers={"HX-Request": "true"})
    assert "<html" not in part.content.decode()
    assert len(rows(part)) == 1
    restored = {"HX-Request": "true", "HX-History-Restore-Request": "true"}
    assert "<html" in client.get("/technologies/", headers=restored).content.decode()
    assert "HX-Request" in part["Vary"]


def test_in_a_zone_with_one_government_there_is_no_jurisdiction_to_filter_by(
    client: Client,
) -> None:
    TechnologyMaker(jurisdiction=Jurisdiction.objects.get(code="north"), park=ParkMaker())
    TechnologyMaker()
    shelve()
    assert "辖区" in words_of(client.get("/technologies/"))
    Technology.objects.update(steward=Jurisdiction.objects.get(code="north"))
    OrganisationMaker._meta.model.objects.update(
        steward=Jurisdiction.objects.get(code="north"), jurisdiction=None
    )
    Jurisdiction.objects.filter(code="south").delete()
    assert "辖区" not in words_of(client.get("/technologies/"))
    assert "园区" in words_of(client.get("/technologies/"))


@pytest.mark.parametrize("kind", ["need", "technology", "expert", "instrument"])
def test_a_list_asks_as_many_questions_for_three_as_for_one(client: Client, kind: str) -> None:
    make: dict[str, Callable[[int], Any]] = {
        "need": lambda n: NeedParameter.objects.create(
            need=NeedMaker(industry="digital"), name="厚度", comparator="ge", value=n
        ),
        "technology": lambda n: TechnologyMaker(industries=["digital"], park=ParkMaker()),
        "expert": lambda n: expert(name=f"某{n}", owner=OrganisationMaker()),
        "instrument": lambda n: instrument(name=f"仪器{n}", owner=OrganisationMaker()),
    }
    address = {"technology": "/technologies/"}.get(kind, f"/{kind}s/")

    def asked() -> tuple[int, int]:
        shelve()
        client.get(address)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            page = client.get(address)
        return len(rows(page)), len(queries)

    make[kind](1)
    one = asked()
    make[kind](2)
    make[kind](3)
    three = asked()
    assert (one[0], three[0]) == (1, 3)
    assert one[1] == three[1] <= 15


def test_a_technology_shows_the_needs_it_answers_and_hides_what_is_confidential(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    technology = TechnologyMaker(title="起泡诊断")
    open_need = NeedMaker(title="镀镍件起泡")
    closed = NeedMaker(title="机密需求", levels={"title": "broker_only"})
    judged = [(open_need, answer(technology, hidden=True)), (closed, answer(technology))]
    monkeypatch.setattr(searching_answering, "needs_answered_by", lambda *_, **__: judged)
    page = client.get(f"/technologies/{technology.public_id}/needs/")
    assert rows(page) == ["镀镍件起泡"]
    assert "机密需求" not in page.content.decode()
    assert "保密：+20 分" in words_of(page)
    part = client.get(
        f"/technologies/{technology.public_id}/needs/", headers={"HX-Request": "true"}
    )
    assert "<html" not in part.content.decode()


def test_the_needs_of_a_real_judgement_come_best_first(client: Client) -> None:
    technology = TechnologyMaker(
        title="镀镍层起泡现场诊断", text="镀镍件起泡脱落的原因诊断，前处理与槽液逐段排查"
    )
    for n in range(8):
        TechnologyMaker(title=f"无关软件{n}", text="数据平台")
    NeedMaker(title="镀镍件起泡怎么办", text="镀镍件放两天就起泡脱落，要找人来诊断")
    NeedMaker(title="找喷涂机器人", text="喷涂线自动化")
    shelve()
    page = client.get(f"/technologies/{technology.public_id}/needs/")
    assert rows(page)[:1] == ["镀镍件起泡怎么办"]
    assert "得分明细" in words_of(page)
