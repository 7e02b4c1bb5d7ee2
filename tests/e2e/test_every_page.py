"""Every page of the site, both languages, as the public and as an official: axe finds nothing."""

import pytest
from playwright.sync_api import Page

from tests.e2e.reader import NARROW, WIDE, reader

pytestmark = pytest.mark.e2e
PAGES = (
    "/",
    "/search/?q=镀镍",
    "/search/?q=zzzzqqq",
    "/needs/",
    "/needs/new/",
    "/needs/code/",
    "/technologies/",
    "/technologies/?q=废水&trl=9",
    "/experts/",
    "/instruments/",
    "/zone/",
    "/zone/facts/area/",
    "/zone/industries/",
    "/zone/bodies/",
    "/zone/actions/",
    "/sign-in/",
    "/no-such-page/",
)
FIRST_OF = ("/needs/", "/technologies/", "/experts/", "/instruments/")


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("role", [None, "zone_officer"])
def test_every_page_is_accessible_and_fits(page: Page, site, lang, role):
    person = reader(page, site, lang, WIDE if role else NARROW)
    if role:
        person.sign_in(role)
    for path in PAGES:
        person.visit(path)
    for listing in FIRST_OF:
        page.goto(site + listing)
        page.locator(f"main a[href^='{listing}']:not([href*='?'])").first.click()
        person.check()
