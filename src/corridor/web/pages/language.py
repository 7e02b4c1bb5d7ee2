"""``?lang=en`` on any address changes the reader's language and is remembered in a cookie."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

_YEAR = 365 * 24 * 3600


class LanguageMiddleware:
    """Stands after Django's LocaleMiddleware, which reads the cookie on the next pages."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        chosen = request.GET.get("lang", "")
        if chosen not in dict(settings.LANGUAGES):
            return self.get_response(request)
        translation.activate(chosen)
        response = self.get_response(request)
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME, chosen, max_age=_YEAR, httponly=True, samesite="Lax"
        )
        return response
