"""A person at a browser: in one language, on a wide screen or a phone."""

import re
from dataclasses import dataclass

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from corridor.web.words import Lang, word

WIDE, NARROW = (1280, 900), (390, 844)


@dataclass(frozen=True, slots=True)
class Reader:
    """``page`` in ``lang``; every visit is checked for width and for accessibility."""

    page: Page
    site: str
    lang: Lang

    def visit(self, path: str) -> None:
        self.page.goto(self.site + path)
        self.check()

    def check(self) -> None:
        """Nothing sticks out sideways, the language is right, and axe finds nothing."""
        page = self.page
        expect(page.locator("html")).to_have_attribute(
            "lang", re.compile("^en" if self.lang == "en" else "^zh")
        )
        width = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert width <= 0, f"{page.url} is {width} px too wide"
        found = Axe().run(page).response["violations"]
        told = [f"{v['id']}: {[n['html'][:160] for n in v['nodes']][:3]}" for v in found]
        assert told == [], f"{page.url}: {told}"

    def word(self, code: str) -> str:
        return word(code, self.lang)

    def press(self, code: str) -> None:
        self.page.get_by_role("button", name=self.word(code), exact=True).first.click()

    def sign_in(self, role: str) -> None:
        self.visit("/sign-in/")
        label = self.word(f"membership.role.{role}")
        self.page.locator("main li a").filter(has_text=label).first.click()

    def add_up(self) -> tuple[int, int]:
        """Sum of the lines of the first receipt, and the total that it prints."""
        rows = self.page.locator(".receipt").first.locator("tr")
        cells = rows.locator("td.figure:last-child").all_inner_texts()
        *lines, total = [int(text.replace("−", "-").replace(",", "")) for text in cells]
        return sum(lines), total


def reader(page: Page, site: str, lang: Lang, size: tuple[int, int]) -> Reader:
    """A reader who has chosen a language."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(f"{site}/?lang={'en' if lang == 'en' else 'zh-hans'}")
    return Reader(page, site, lang)
