"""Every request runs in the zone's time zone: ``timezone.localdate()`` is the zone's legal day."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from corridor.zone.ground.queries import zone_time_zone


class ZoneTimeMiddleware:
    """One small query a request; legal days are worked out in many places of one."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with timezone.override(zone_time_zone()):
            return self.get_response(request)
