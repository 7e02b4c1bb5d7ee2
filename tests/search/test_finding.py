"""What people type, and what they get."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corridor.search import FACETS, Index, UnknownField, find
from tests.search.making import document, index_of, write


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return index_of(
        tmp_path_factory.mktemp("finding") / "index",
        document(
            "tech_1",
            "电镀镍层起泡的处理",
            "前处理除油不净",
            park="west",
            trl=6,
            form="process",
            legal_state="granted",
            published_on=date(2024, 3, 1),
        ),
        document("tech_2", "含镍废水处理", "离子交换 Coatings", park="west", industries=("a", "b")),
        document("tech_3", "废水中铬的回收", "镀镍线的废水", park="east", trl=6),
        document("need_1", "镀镍起泡怎么办", kind="need", lang="zh"),
    )


def keys(index: Index, query: str, **more: object) -> list[str]:
    return [hit.key for hit in find(index, query, **more).hits]  # type: ignore[arg-type]


def test_short_chinese_queries_of_one_and_two_characters(index: Index) -> None:
    assert set(keys(index, "铬")) == {"tech_3"}
    assert set(keys(index, "镀镍")) == {"tech_1", "tech_3", "need_1"}


def test_all_words_come_before_some_and_title_before_text(index: Index) -> None:
    assert keys(index, "废水 镀镍")[0] == "tech_3"
    assert keys(index, "含镍 废水")[0] == "tech_2"
    assert keys(index, "镀镍", kinds=["technology"]) == ["tech_1", "tech_3"]


def test_half_of_the_words_are_enough_and_less_is_not(index: Index) -> None:
    assert "tech_1" in keys(index, "镀镍层会起泡")
    assert keys(index, "镀镍 红 橙 黄") == []


def test_english_is_found_by_its_stem_in_any_case(index: Index) -> None:
    assert keys(index, "coating") == ["tech_2"]
    assert keys(index, "ＣＯＡＴＥＤ") == ["tech_2"]


def test_pages_do_not_overlap_and_make_the_whole(index: Index) -> None:
    pages = [keys(index, "废水 镀镍", limit=1, offset=place) for place in range(4)]
    assert [key for page in pages for key in page] == keys(index, "废水 镀镍")
    assert find(index, "废水 镀镍", limit=1).total == 4


def test_filters_of_several_fields_all_hold_and_values_of_one_are_alternatives(
    index: Index,
) -> None:
    assert set(keys(index, "", filters={"park": ["west", "east"], "trl": [6]})) == {
        "tech_1",
        "tech_3",
    }
    assert keys(index, "", filters={"industries": ["b"]}) == ["tech_2"]
    assert len(keys(index, "", filters={"park": []})) == 4


def test_unknown_is_a_value_of_its_own(index: Index) -> None:
    assert keys(index, "", filters={"park": [None]}) == ["need_1"]
    assert keys(index, "", filters={"park": ["unknown"]}) == ["need_1"]
    counts = find(index, "", facets=["trl", "industries", "year"]).facets
    assert counts["trl"] == {"6": 2, "unknown": 2}
    assert counts["industries"] == {"unknown": 3, "a": 1, "b": 1}
    assert counts["year"] == {"unknown": 3, "2024": 1}


def test_a_technology_is_filtered_by_what_it_is_and_by_its_rights(index: Index) -> None:
    counts = find(index, "", facets=["form", "legal_state"]).facets
    assert counts["form"] == {"unknown": 3, "process": 1}
    assert counts["legal_state"] == {"unknown": 3, "granted": 1}
    assert keys(index, "", filters={"form": ["process"], "legal_state": ["granted"]}) == ["tech_1"]


def test_without_words_the_newest_come_first_and_what_is_undated_last(root: Path) -> None:
    days = {"b": date(2024, 5, 2), "u": None, "c": date(2024, 5, 1), "o": date(1931, 7, 8)}
    undated = document("v", "镀镍")
    dated = [document(key, "镀镍", published_on=day) for key, day in days.items()]
    index = index_of(root, *dated)
    write(root, document("a", "镀镍", published_on=date(2025, 1, 1)), undated)  # another segment
    index.reload()
    assert keys(index, " ")[:4] == ["a", "b", "c", "o"]
    assert set(keys(index, "")[4:]) == {"u", "v"}
    paged = [key for start in range(0, 6, 2) for key in keys(index, "", limit=2, offset=start)]
    assert paged == keys(index, "")
    assert keys(index, "", filters={"year": [2024]}) == ["b", "c"]


def test_words_can_be_answered_newest_first_too(root: Path) -> None:
    index = index_of(
        root,
        document("best", "镀镍 起泡", published_on=date(1999, 1, 1)),
        document("undated", "镀镍"),
        document("newer", "镀镍", published_on=date(2024, 1, 1)),
        document("other", "废水", published_on=date(2025, 1, 1)),
    )
    assert keys(index, "镀镍 起泡")[0] == "best"
    assert keys(index, "镀镍 起泡", newest=True) == ["newer", "best", "undated"]


def test_a_facet_ignores_its_own_filter_and_obeys_the_others(index: Index) -> None:
    found = find(index, "", filters={"park": ["west"], "trl": [6]}, facets=["park", "trl", "kind"])
    assert found.total == 1
    assert found.facets["park"] == {"west": 1, "east": 1}
    assert found.facets["trl"] == {"6": 1, "unknown": 1}
    assert found.facets["kind"] == {"technology": 1}


@pytest.mark.parametrize("asked", [{"filters": {"colour": ["red"]}}, {"facets": ["colour"]}])
def test_a_field_that_is_not_there_is_refused(index: Index, asked: dict[str, object]) -> None:
    with pytest.raises(UnknownField) as refused:
        find(index, "镍", **asked)  # type: ignore[arg-type]
    assert refused.value.code == "search.unknown_field"
    assert refused.value.field == "colour"


def test_help_names_absent_words_and_their_neighbours(index: Index) -> None:
    found = find(index, "Coatin gs镀锌")
    assert found.help is not None
    assert found.help.absent == ("Coatin", "gs", "镀锌")
    assert found.help.near["Coatin"] == ("coat",)
    assert "镀镍" in found.help.near["镀锌"]


def test_help_names_the_filter_that_shuts_everything_out(index: Index) -> None:
    found = find(index, "铬", filters={"park": ["west"], "kind": ["technology"]})
    assert found.help is not None
    assert found.help.without == {"park": 1}
    assert found.help.unfiltered == 1
    assert not found.help.absent


def test_no_help_where_something_was_found(index: Index) -> None:
    assert find(index, "镍").help is None


def test_what_holds_no_word_finds_nothing_and_says_so(index: Index) -> None:
    found = find(index, "😀 !!")
    assert found.total == 0
    assert found.help is not None
    assert found.help.wordless


HOSTILE = st.one_of(
    st.text(max_size=80),
    st.text(alphabet='+-&|!(){}[]^"~*?:\\/ANDORNOT镀镍<>\x00\ud800😀', max_size=40),
    st.sampled_from(["镍" * 10_000, "镀镍废水" * 2_500, "<img src=x onerror=1>", "a" * 10_000]),
)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=HOSTILE, value=HOSTILE)
def test_no_text_whatever_raises(index: Index, query: str, value: str) -> None:
    found = find(index, query, filters={"park": [value]}, facets=FACETS)
    assert (found.help is None) == (found.total > 0)
    assert len(found.hits) == min(found.total, 20)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(alphabet="镀镍废水起泡 coat", max_size=12), field=st.sampled_from(FACETS))
def test_facets_count_what_filtering_by_them_finds(index: Index, query: str, field: str) -> None:
    for value, count in find(index, query, facets=[field]).facets[field].items():
        assert find(index, query, filters={field: [value]}).total == count
