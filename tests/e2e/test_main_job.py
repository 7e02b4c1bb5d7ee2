"""The main job in a real browser: both languages, wide and narrow."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.reader import NARROW, WIDE, reader

pytestmark = pytest.mark.e2e
SAID = "锌合金水龙头镀镍后两三天起泡，想找前处理办法，预算{}万元以内，明年3月前解决"


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_from_a_sentence_to_a_contract(page: Page, site, lang, size):
    person = reader(page, site, lang, size)

    person.visit("/")
    page.locator("#ask-text").fill(SAID.format(30))
    person.press("ask.send")
    expect(page.locator("#answers-title")).to_be_visible()
    expect(page.locator(".answer").first).to_contain_text(person.word("grade.strong"))
    page.locator(".answer details summary").first.click()
    added, total = person.add_up()
    assert added == total
    person.check()

    person.press("save.send")
    expect(page.locator(".code-large")).to_be_visible()
    person.check()
    code, need_url = page.locator(".code-large").inner_text(), page.url

    page.context.clear_cookies()
    person = reader(page, site, lang, size)
    person.visit("/needs/code/")
    page.locator("main input[name=code]").fill(code.lower())
    person.press("code.open")
    expect(page.locator(".code-large")).to_have_text(code)

    person.sign_in("broker")
    page.goto(need_url)
    person.press("answers.keep")
    expect(page).to_have_url(re.compile("/matches/"))
    person.check()
    person.press("match.open_case")
    expect(page).to_have_url(re.compile("/cases/"))
    person.check()
    page.locator("main select[name=kind]").select_option("development")
    page.locator("main input[name=amount]").fill("28万元")
    person.press("contract.save")
    expect(page.locator("main")).to_contain_text(person.word("case.state.contracted"))
    person.check()

    person.visit("/zone/actions/")
    expect(page.locator("main")).to_contain_text(person.word("indicator.not_recorded"))


def test_a_smaller_budget_moves_the_line_about_the_budget(page: Page, site):
    person = reader(page, site, "zh", WIDE)
    shown = []
    for budget in (30, 1):
        person.visit("/")
        page.locator("#ask-text").fill(SAID.format(budget))
        person.press("ask.send")
        expect(page.locator("#answers-title")).to_be_visible()
        page.locator(".answer details summary").first.click()
        rows = page.locator(".receipt").first.locator("tbody tr").all_inner_texts()
        shown.append({(row.split("\n")[0].split("\t")[0], row.split("\t")[-1]) for row in rows})
    [(gone, _)] = [row for row in shown[0] - shown[1] if row[1] != row[0]]
    [(come, _)] = [row for row in shown[1] - shown[0] if row[1] != row[0]]
    assert "在预算" in gone and "超出预算" in come


def test_it_works_without_javascript(browser, site):
    context = browser.new_context(java_script_enabled=False, locale="zh-CN")
    page = context.new_page()
    page.goto(site)
    page.locator("#ask-text").fill(SAID.format(30))
    page.locator("main form button").first.click()
    expect(page.locator(".answer").first).to_be_visible()
    context.close()


def test_a_second_click_opens_no_second_case(page: Page, site):
    person = reader(page, site, "zh", WIDE)
    person.sign_in("broker")
    page.goto(f"{site}/needs/?state=published")
    page.locator("main a[href*='/needs/need_']").first.click()
    person.press("answers.keep")
    match = page.url
    person.press("match.open_case")
    case = page.url
    page.goto(match)
    page.locator("a[href*='/cases/case_']").first.click()
    assert page.url == case
