"""Anyone says what they struggle with and sees graded answers at once."""

import re
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from corridor.search import IndexMissing
from corridor.web.engine import Nothing
from corridor.web.pages import answering
from corridor.zone.demand.models import Need
from tests.web.pages.answered import answer, answered
from tests.web.pages.conftest import words_of
from tests.zone.makers import TechnologyMaker

TEXT = "镀镍件起泡，预算30万以内，2099年3月前要解决"
TWO = "1. 镀镍件放两三天就起泡；\n2. 漂洗废水镍超标，要求降到0.1 mg/L以下。"


def test_the_first_page_asks_nothing_of_the_database_but_the_zones_time(
    client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        page = client.get("/")
    assert "说说您遇到的难题" in words_of(page)


@pytest.mark.parametrize(
    ("lang", "said"), [("zh-hans", ["强匹配", "得分 11"]), ("en", ["Strong match", "score 11"])]
)
def test_answers_come_at_once_with_a_receipt_that_adds_up(
    client: Client, lang: str, said: list[str]
) -> None:
    client.get(f"/?lang={lang}")
    page = client.post("/answers/", {"text": TEXT})
    assert page.status_code == 200
    assert all(words in words_of(page) for words in said)
    receipt = page.content.decode().partition('<table class="receipt">')[2].partition("</table>")[0]
    figures = re.findall(r'<td class="figure">([+−]?\d+)</td>', receipt)
    *lines, total = [int(figure.replace("−", "-")) for figure in figures]
    assert sum(lines) == total == 11


def test_the_words_that_met_are_marked_on_both_sides(client: Client) -> None:
    page = client.post("/answers/", {"text": "镀件起泡"}).content.decode()
    assert "<mark>起泡</mark>" in page
    assert page.count("<mark>起泡</mark>") == 2


def test_htmx_gets_the_part_and_a_browser_without_scripts_the_page(
    client: Client, engine: dict[str, Any]
) -> None:
    engine["answer"] = answered(answer(TechnologyMaker()))
    part = client.post("/answers/", {"text": TEXT}, headers={"HX-Request": "true"})
    whole = client.post("/answers/", {"text": TEXT})
    assert "<html" not in part.content.decode()
    assert words_of(part).strip() in words_of(whole)


def test_what_was_understood_is_shown_with_the_words_it_was_read_from(
    client: Client, engine: dict[str, Any]
) -> None:
    page = words_of(client.post("/answers/", {"text": TEXT}))
    assert "原文：“30万以内”" in page
    assert "原文：“2099年3月前”" in page
    assert engine["profile"].budget_max == 30_000_000


def test_not_sure_answers_any_question_and_is_not_asked_again(
    client: Client, engine: dict[str, Any]
) -> None:
    sent = {"text": TEXT, "budget": "30万以内", "unsure": ["budget", "current_value"]}
    page = client.post("/answers/", sent)
    assert engine["profile"].budget_max is None
    assert "现在的数值是多少" not in words_of(page)


def test_what_is_filled_in_counts_instead_of_what_was_read(
    client: Client, engine: dict[str, Any]
) -> None:
    client.post("/answers/", {"text": TEXT, "budget": "5万元", "deadline": "", "trl_wanted": "6"})
    profile = engine["profile"]
    assert (profile.budget_max, profile.deadline, profile.trl_wanted) == (5_000_000, None, 6)


def test_an_answer_to_what_was_missing_becomes_a_line_of_the_text(
    client: Client, engine: dict[str, Any]
) -> None:
    page = client.post("/answers/", {"text": "镀镍件起泡", "current_value": "不良率 6%"})
    assert "目前的数值：不良率 6%" in engine["profile"].text
    assert "目前的数值：不良率 6%" in page.content.decode()


def test_an_amount_that_cannot_be_read_is_marked_and_the_answers_still_come(client: Client) -> None:
    page = client.post("/answers/", {"text": TEXT, "budget": "很多"})
    assert "没读懂这个金额" in words_of(page)
    assert "得分明细" in words_of(page)


def test_several_problems_are_offered_as_several_needs(client: Client) -> None:
    page = words_of(client.post("/answers/", {"text": TWO}))
    assert "您写了 2 件事" in page
    client.post("/needs/new/", {"text": TWO, "split": "1"})
    assert [need.text for need in Need.objects.order_by("pk")] == [
        "镀镍件放两三天就起泡；",
        "漂洗废水镍超标，要求降到0.1 mg/L以下。",
    ]
    codes = words_of(client.get("/needs/code/"))
    assert all(f"{n.query_code[:5]}-{n.query_code[5:]}" in codes for n in Need.objects.all())


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "请写下您的难题"), ("😀！？", "没有读到文字"), ("字" * 20001, "超过 2 万字")],
)
def test_what_cannot_be_answered_says_why_and_keeps_what_was_typed(
    client: Client, text: str, said: str
) -> None:
    page = client.post("/answers/", {"text": text})
    assert page.status_code == 422
    assert said in words_of(page)
    assert text in page.content.decode()


def test_what_people_type_is_never_markup(client: Client) -> None:
    page = client.post("/answers/", {"text": "起泡<script>alert(1)</script>"}).content.decode()
    assert "<script>alert" not in page


def test_nothing_found_says_what_was_searched_what_fails_and_what_would_help(
    client: Client, engine: dict[str, Any]
) -> None:
    nearest = answer(TechnologyMaker(title="起泡诊断"), grade="none")
    engine["answer"] = answered(nothing=Nothing(nearest, ("nothing.too_few_reasons",), ("火星",)))
    page = words_of(client.post("/answers/", {"text": "火星起泡"}))
    for said in ("没有找到合适的技术", "共检索 150 项技术", "没有出现的词：火星", "起泡诊断"):
        assert said in page
    assert "补充这些情况会有帮助：预算、所属产业" in page


def test_without_an_index_the_page_says_so(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*args: Any, **options: Any) -> None:
        raise IndexMissing("var/index")

    monkeypatch.setattr(answering, "answer_profile", missing)
    assert "还没有建立索引" in words_of(client.post("/answers/", {"text": TEXT}))


def test_unknown_is_a_mark_and_never_an_empty_place(client: Client, engine: dict[str, Any]) -> None:
    engine["answer"] = answered(answer(TechnologyMaker(owner=None, owner_name=None)))
    page = client.post("/answers/", {"text": TEXT}).content.decode()
    assert page.count('class="unknown"') == 3
