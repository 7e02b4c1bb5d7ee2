"""What every page's template knows."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest

from corridor.web.acting import acting_of


def page(request: HttpRequest) -> dict[str, Any]:
    """The acting person and whether this is the demonstration."""
    return {"acting": acting_of(request), "demonstration": settings.DEMONSTRATION}
