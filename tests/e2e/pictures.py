"""Pictures of the site as it runs, for README and docs: ``make pictures`` writes docs/pictures/."""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from corridor.web.words import word
from tests.e2e.serving import FLAGS, served
from tests.requirements import chromium

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
SAID = {
    "zh": "锌合金水龙头镀镍后两三天起泡，热震试验不合格，想找前处理办法，预算30万元以内",
    "en": "Organic contamination in our nickel baths blisters the parts; we need to monitor it",
}
WIDE, LOW, PHONE = (1120, 800), (1120, 640), (390, 844)


@dataclass(frozen=True, slots=True)
class Picture:
    """What to do before the picture is taken, in which language and size."""

    name: str
    lang: str
    size: tuple[int, int]
    act: Callable[[Page, str], None]


def visit(path: str) -> Callable[[Page, str], None]:
    def act(page: Page, site: str) -> None:
        page.goto(site + path)

    return act


def ask(lang: str, *, receipt: bool = False) -> Callable[[Page, str], None]:
    def act(page: Page, site: str) -> None:
        page.goto(site)
        page.locator("#ask-text").fill(SAID[lang])
        page.locator("main form button").first.click()
        page.locator("#answers-title").wait_for()
        if receipt:
            page.locator(".answer details summary").first.click()
            page.locator(".answer").first.scroll_into_view_if_needed()
            page.evaluate("document.querySelector('.answer').scrollIntoView()")
        elif page.viewport_size != {"width": PHONE[0], "height": PHONE[1]}:
            page.evaluate("scrollTo(0, 0)")

    return act


def need(page: Page, site: str) -> None:
    page.goto(f"{site}/needs/?q=镀镍")
    page.locator("main a[href*='/needs/need_']").first.click()
    page.locator("#answers-title").wait_for()


def case(page: Page, site: str) -> None:
    """A broker chooses the best answer of a need and opens a case on it."""
    page.goto(f"{site}/sign-in/")
    page.locator("main li a").filter(has_text=word("membership.role.broker", "zh")).first.click()
    need(page, site)
    for code, then in (("answers.keep", "**/matches/**"), ("match.open_case", "**/cases/**")):
        page.get_by_role("button", name=word(code, "zh"), exact=True).first.click()
        page.wait_for_url(then)


PICTURES = (
    Picture("home-zh", "zh-hans", WIDE, visit("/")),
    Picture("answers-zh", "zh-hans", WIDE, ask("zh")),
    Picture("answers-en-phone", "en", PHONE, ask("en")),
    Picture("receipt-zh", "zh-hans", WIDE, ask("zh", receipt=True)),
    Picture("need-zh", "zh-hans", WIDE, need),
    Picture("technologies-zh", "zh-hans", LOW, visit("/technologies/?q=废水")),
    Picture("facts-zh", "zh-hans", WIDE, visit("/zone/facts/area/")),
    Picture("industries-zh", "zh-hans", WIDE, visit("/zone/industries/")),
    Picture("actions-en", "en", WIDE, visit("/zone/actions/")),
    Picture("case-zh", "zh-hans", WIDE, case),
)


def main() -> int:
    """Take every picture on a demonstration site of its own."""
    browser_path = chromium()
    if browser_path is None:
        print("Chromium is not here: install it, or name it in CORRIDOR_CHROMIUM")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as scratch,
        served(Path(scratch) / "var") as site,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=browser_path, args=list(FLAGS))
        for picture in PICTURES:
            _take(browser, site, picture)
        browser.close()
    return 0


def _take(browser: Browser, site: str, picture: Picture) -> None:
    page = browser.new_page(
        viewport={"width": picture.size[0], "height": picture.size[1]},
        locale="en-GB" if picture.lang == "en" else "zh-CN",
    )
    page.goto(f"{site}/?lang={picture.lang}")
    picture.act(page, site)
    path = FOLDER / f"{picture.name}.png"
    page.screenshot(path=path)
    page.close()
    print(f"{path.name}\t{os.path.getsize(path) // 1024} KiB")


if __name__ == "__main__":
    sys.exit(main())
