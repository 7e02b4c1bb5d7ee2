"""What is shown when something is not there, not allowed, not readable, or broken."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import render
from django.template.loader import render_to_string

from corridor.search import SearchFailure
from corridor.web.words import active
from corridor.web.words.language import TAGS
from corridor.zone.demand.errors import NotOpen
from corridor.zone.ground.errors import Refused
from corridor.zone.transfer.errors import AlreadyInCase, CaseNotOpen


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
    template = "web/pages/_error.html" if _asked_by_htmx(request) else "web/pages/failed.html"
    return HttpResponse(render_to_string(template, values), status=500)


def error_page(request: HttpRequest, code: str, *, status: int) -> HttpResponse:
    """A page in the look, or only its part when htmx asks."""
    template = "web/pages/_error.html" if _asked_by_htmx(request) else "web/pages/error.html"
    return render(request, template, _told(code), status=status)


class RefusedMiddleware:
    """What an action refuses becomes a page that says what to do."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "\0" in request.path:  # PostgreSQL takes no such text, not even to look it up
            return not_found(request)
        response = self.get_response(request)
        if isinstance(response, HttpResponseNotAllowed) and not response.content:
            page = error_page(request, "error.method", status=405)
            page["Allow"] = response["Allow"]
            return page
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """403 for a refusal, 409 for what the state of a record does not allow, 503 without an
        index."""
        if isinstance(exception, Refused):
            return error_page(request, "error.forbidden", status=403)
        if isinstance(exception, AlreadyInCase | CaseNotOpen | NotOpen):
            return error_page(request, exception.code, status=409)
        if isinstance(exception, SearchFailure):
            return error_page(request, "answers.no_index", status=503)
        return None


def _asked_by_htmx(request: HttpRequest) -> bool:
    return request.headers.get("HX-Request") == "true"


def _told(code: str) -> dict[str, str]:
    return {"code": code, "mend": f"{code}.mend"}
