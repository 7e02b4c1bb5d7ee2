"""Puts ``request.acting`` on every request: who asks, in which roles, for whom."""

from collections.abc import Callable
from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from corridor.zone.demand.queries.held import HELD
from corridor.zone.ground.permissions import PUBLIC, Acting
from corridor.zone.ground.queries import today
from corridor.zone.parties.models import Login
from corridor.zone.parties.queries import acting_as


class ActingMiddleware:
    """Asks the database only when a page looks at who is acting."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.acting = SimpleLazyObject(lambda: _acting(request))  # type: ignore[attr-defined]
        return self.get_response(request)


def _acting(request: HttpRequest) -> Acting:
    user = request.user
    acting = acting_as(user.person, on=today()) if isinstance(user, Login) else PUBLIC
    return replace(acting, held=frozenset(request.session.get(HELD, ())))


def acting_of(request: HttpRequest) -> Acting:
    """Who acts in a request."""
    acting: Acting = request.acting  # type: ignore[attr-defined]
    return acting
