"""Index and database stay equal, whatever is written, deleted, interrupted and rebuilt."""

import numpy as np
import pytest
from django.conf import settings
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from corridor.search import IndexMissing, find, open_index
from corridor.web.indexing import catch_up, differences, open_shelf, rebuild, shelf
from corridor.web.indexing.levels import PUBLIC_SHELF, REGISTERED_SHELF, shelf_folder
from corridor.web.indexing.putting import putting
from corridor.zone.demand.actions import withdraw_need
from corridor.zone.demand.models import Need
from corridor.zone.ground.actions import owe
from corridor.zone.ground.permissions import SYSTEM
from corridor.zone.supply.actions import withdraw
from corridor.zone.supply.models import Technology
from tests.zone.makers import NeedMaker, TechnologyMaker


@pytest.fixture(autouse=True)
def own_index(tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "CORRIDOR_INDEX", tmp_path)
    monkeypatch.setattr(shelf, "LOOK_AGAIN", -1.0)


def offer(**values):
    technology = TechnologyMaker(**values)
    owe("index", [technology.public_id])
    return technology


def ask(**values):
    need = NeedMaker(**values)
    owe("index", [need.public_id])
    return need


def titles(shelf: str, words: str) -> set[str]:
    return {hit.key for hit in find(open_index(shelf_folder(shelf)), words).hits}


def interrupted() -> None:
    """An indexer that dies after it wrote and before it committed."""
    with putting(fresh=False, holder="test") as putter:
        putter.put(Technology.objects.filter(state="published")[:3])


def withdraw_first_technology() -> None:
    technology = Technology.objects.filter(state="published").first()
    if technology:
        withdraw(offered=technology, expected=technology.version, by=SYSTEM)


def withdraw_first_need() -> None:
    need = Need.objects.filter(state="published").first()
    if need:
        withdraw_need(need=need, expected=need.version, by=SYSTEM)


DEEDS = {
    "offer": offer,
    "ask": ask,
    "withdraw technology": withdraw_first_technology,
    "withdraw need": withdraw_first_need,
    "catch up": catch_up,
    "interrupted": interrupted,
    "rebuild": rebuild,
}


class Equality(TestCase):
    @examples(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.sampled_from(sorted(DEEDS)), max_size=10))
    def test_after_any_deeds_and_one_catching_up_nothing_differs(self, deeds):
        Need.objects.all().delete()
        Technology.objects.all().delete()
        rebuild()
        for deed in deeds:
            DEEDS[deed]()
        catch_up()
        assert list(differences()) == []
        there = open_shelf(shelf_folder(PUBLIC_SHELF))
        offered = Technology.objects.filter(state="published").values_list("public_id", flat=True)
        assert there.technologies == len(offered)
        for public_id in offered:
            row = there.index.row(public_id)
            assert there.store.keys(np.array([row])) == [public_id]


@pytest.mark.django_db
def test_a_message_is_settled_once_and_what_is_found_is_the_newest_text():
    technology = offer(title="镀镍前处理")
    assert catch_up() == 1
    assert catch_up() == 0
    Technology.objects.filter(pk=technology.pk).update(title="锌镍合金钝化")
    owe("index", [technology.public_id])
    catch_up()
    assert titles(PUBLIC_SHELF, "钝化") == {technology.public_id}
    assert titles(PUBLIC_SHELF, "前处理") == set()


@pytest.mark.django_db
def test_confidential_words_of_a_need_stand_on_no_shelf_and_registered_ones_on_theirs():
    hidden = ask(text="独家客户要求", levels={"text": "after_interest"})
    shown = ask(text="内部工艺路线", levels={"text": "registered"})
    catch_up()
    for name in (PUBLIC_SHELF, REGISTERED_SHELF):
        assert hidden.public_id not in titles(name, "独家客户")
    assert titles(REGISTERED_SHELF, "工艺路线") == {shown.public_id}
    assert shown.public_id not in titles(PUBLIC_SHELF, "工艺路线")


@pytest.mark.django_db
def test_a_need_whose_title_is_for_registered_people_stands_on_their_shelf_alone():
    need = ask(levels={"title": "registered"})
    catch_up()
    assert titles(PUBLIC_SHELF, "镀镍") == set()
    assert titles(REGISTERED_SHELF, "镀镍") == {need.public_id}
    assert list(differences()) == []


@pytest.mark.django_db
def test_supply_stands_on_both_shelves():
    technology = offer()
    catch_up()
    for name in (PUBLIC_SHELF, REGISTERED_SHELF):
        assert titles(name, "电镀") == {technology.public_id}


@pytest.mark.django_db
def test_a_place_that_is_confidential_is_no_facet():
    need = ask(levels={"place": "registered"}, jurisdiction=NeedMaker().steward)
    catch_up()
    public = open_index(shelf_folder(PUBLIC_SHELF))
    assert find(public, "", facets=["jurisdiction"]).facets["jurisdiction"] == {"unknown": 1}
    registered = open_index(shelf_folder(REGISTERED_SHELF))
    assert find(registered, "", facets=["jurisdiction"]).facets["jurisdiction"] == {"north": 1}
    assert need.jurisdiction.code == "north"


@pytest.mark.django_db
def test_without_an_index_there_is_a_clear_error():
    with pytest.raises(IndexMissing):
        open_shelf(shelf_folder(PUBLIC_SHELF))
