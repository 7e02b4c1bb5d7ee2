"""Which column is which field."""

import pytest

from corridor.web.importing import KINDS, map_columns
from corridor.web.importing.errors import FieldMissing, NoHeader, NoSuchColumn, NoSuchField
from corridor.web.importing.mapping import unit_of
from corridor.web.importing.shaping import Shaper


def guess(kind, *columns, **options):
    mapped = map_columns(KINDS[kind], columns, **options)
    return {column.name: column.field for column in mapped.columns}


def test_chinese_names_as_forms_have_them():
    assert guess(
        "needs", "序号", "需求名称*", "需求描述（500字以内）", "预算(万元)", "截止日期", "企业名称",
        "统一社会信用代码", "联系人及电话", "技术成熟度（TRL）", "备注",
    ) == {
        "序号": None, "需求名称*": "title", "需求描述（500字以内）": "text", "预算(万元)": "budget",
        "截止日期": "deadline", "企业名称": "organisation", "统一社会信用代码": "uscc",
        "联系人及电话": "contact", "技术成熟度（TRL）": "trl_wanted", "备注": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("columns", "fields"),
    [
        (("text_id", "title", "title_terms", "n_offer_ids"), ("id", "title", None, None)),
        (("offer_id", "title", "title_terms"), ("id", "title", None)),
        (
            ("id", "title", "assignee", "abstract", "label_id"),
            ("id", "title", "owner", "text", None),
        ),
        (
            ("publication_number", "title", "keywords_en", "abstract", "cpc", "split"),
            ("patent_number", "title", "keywords", "text", "ipc", None),
        ),
        (
            ("split", "title", "abstract", "keywords", "discipline", "category"),
            (None, "title", "text", "keywords", None, None),
        ),
    ],
)
def test_the_names_of_other_registers(columns, fields):
    assert tuple(guess("technologies", *columns).values()) == fields


def test_the_better_known_of_two_names_wins_and_each_field_has_one_column():
    assert guess("needs", "标题", "需求名称", "内容", "需求描述") == {
        "标题": None,
        "需求名称": "title",
        "内容": None,
        "需求描述": "text",
    }


def test_a_longer_name_that_ends_in_a_known_one_is_understood():
    assert guess("needs", "本单位拟解决的技术需求名称") == {"本单位拟解决的技术需求名称": "title"}


@pytest.mark.parametrize(
    ("name", "unit"),
    [("预算(万元)", "万元"), ("预算（万元）/最低", "万元"), ("预算万元", "万元"), ("预算", None),
     ("预算（单位：万元）", "万元"), ("报价/元", "元"),
     ("Budget (USD)", "USD"), ("转让价格(万)", "万")],
)  # fmt: skip
def test_the_unit_in_a_name(name, unit):
    assert unit_of(name) == unit


def test_what_is_given_counts_and_the_rest_is_guessed():
    told = guess("needs", "甲", "乙", "预算", given={"甲": "title", "预算": None})
    assert told == {"甲": "title", "乙": None, "预算": None}


def test_a_saved_mapping_is_taken_as_it_is():
    saved = {"甲": "title", "乙": "public_id", "没有的列": "text"}
    assert guess("needs", "甲", "乙", "需求描述", saved=saved) == {
        "甲": "title",
        "乙": None,
        "需求描述": None,
    }


@pytest.mark.parametrize(
    ("columns", "given", "failure"),
    [
        (("甲",), {}, NoHeader),
        (("预算",), {}, FieldMissing),
        (("甲",), {"乙": "title"}, NoSuchColumn),
        (("甲",), {"甲": "titel"}, NoSuchField),
    ],
)
def test_what_does_not_fit_is_said(columns, given, failure):
    with pytest.raises(failure):
        map_columns(KINDS["needs"], columns, given=given)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_guessed_from_its_own_name(kind):
    """So that what is exported under the names of the fields is known again."""
    fields = KINDS[kind].fields
    columns = [name for name in fields if name != "town"]
    assert guess(kind, *columns) == {name: name for name in columns}


@pytest.mark.parametrize("kind", KINDS)
def test_a_shaper_speaks_only_of_what_is_mapped(kind):
    needed = KINDS[kind].needed[0]
    mapped = map_columns(KINDS[kind], [needed])
    assert Shaper(KINDS[kind], mapped).fields == {needed}
