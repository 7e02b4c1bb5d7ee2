"""What is shown when something is not there, not allowed, not readable, or broken."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from corridor.web.words import active
from corridor.web.words.language import TAGS


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400: the request could not be read."""
    return error_page(request, "error.bad_request", status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: it takes another role."""
    return error_page(request, "error.forbidden", status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: not there, or not for the reader to know of."""
    return error_page(request, "error.not_found", status=404)


def failed(request: HttpRequest) -> HttpResponse:
    """500: says so without asking the database, which may be what broke."""
    values = {**_told("error.failed"), "lang_tag": TAGS[active()]}
    return HttpResponse(render_to_string("web/pages/failed.html", values), status=500)


def error_page(request: HttpRequest, code: str, *, status: int) -> HttpResponse:
    """A page in the look, or only its part when htmx asks."""
    asked_by_htmx = request.headers.get("HX-Request") == "true"
    template = "web/pages/_error.html" if asked_by_htmx else "web/pages/error.html"
    return render(request, template, _told(code), status=status)


def _told(code: str) -> dict[str, str]:
    return {"code": code, "mend": f"{code}.mend"}
