"""What every page's template knows. What costs a query is asked only if the page shows it."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, QueryDict
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from corridor.web.acting import acting_of
from corridor.web.words import active
from corridor.web.words.language import TAGS
from corridor.zone.ground.models import COMMONS, Jurisdiction
from corridor.zone.ground.permissions import PUBLIC, Acting
from corridor.zone.parties.queries import visible_to

NAVIGATION = (
    ("home", "nav.home"),
    ("needs", "nav.needs"),
    ("technologies", "nav.technologies"),
    ("experts", "nav.experts"),
    ("instruments", "nav.instruments"),
    ("industries", "nav.industries"),
    ("actions", "nav.actions"),
    ("facts", "nav.facts"),
    ("search", "nav.search"),
)
"""Name of an address, and its word. An address that the site does not have is left out."""


def page(request: HttpRequest) -> dict[str, Any]:
    """Who acts, in which language, where one can go, and the zone's time and governments."""
    lang = active()
    # A request that could not be read is answered before anyone asks who acts.
    acting = acting_of(request) if hasattr(request, "acting") else PUBLIC
    return {
        "acting": acting,
        "acting_for": SimpleLazyObject(lambda: _acting_for(acting)),
        "demonstration": settings.DEMONSTRATION,
        "lang": lang,
        "lang_tag": TAGS[lang],
        "other_language": _other_language(request, "zh-hans" if lang == "en" else "en"),
        "other_language_tag": TAGS["zh" if lang == "en" else "en"],
        "navigation": _navigation(request),
        "time_zone": timezone.get_current_timezone(),
        "today": timezone.localdate(),
        "governments": SimpleLazyObject(_governments),
    }


def _acting_for(acting: Acting) -> list[Any]:
    """The organisations and jurisdictions that the person acts for."""
    if not (acting.organisations or acting.jurisdictions):
        return []
    organisations = visible_to(acting).filter(public_id__in=acting.organisations)
    return [*organisations, *Jurisdiction.objects.filter(code__in=acting.jurisdictions)]


def _governments() -> list[Jurisdiction]:
    """The governments that the zone belongs to; with fewer than two no border is shown."""
    return list(Jurisdiction.objects.exclude(code=COMMONS))


def _other_language(request: HttpRequest, code: str) -> str:
    """The same page in the other language; for what was sent by a form, the page it stood on."""
    here = (
        request.get_full_path() if request.method == "GET" else request.headers.get("Referer", "/")
    )
    try:
        address = urlsplit(here)
        query = QueryDict(address.query, mutable=True)
    except (ValueError, SuspiciousOperation):  # the page says that it could not read the address
        return f"/?lang={code}"
    query["lang"] = code
    # A foreign page may have any path; two slashes at its beginning would name another site.
    return f"/{address.path.lstrip('/')}?{query.urlencode()}"


def _navigation(request: HttpRequest) -> list[dict[str, Any]]:
    """The entries that the site has; the one whose address says most is where the reader is."""
    there = [(address, code) for name, code in NAVIGATION if (address := _address(name))]
    within = [address for address, _ in there if _is_within(request.path, address)]
    here = max(within, key=len, default=None)
    return [{"address": address, "code": code, "here": address == here} for address, code in there]


def _address(name: str) -> str | None:
    try:
        return reverse(name)
    except NoReverseMatch:
        return None


def _is_within(path: str, address: str) -> bool:
    return path == address or (address != "/" and path.startswith(address))
