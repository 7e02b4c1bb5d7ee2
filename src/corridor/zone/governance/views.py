"""Pages of the zone's actions and of the indicators that show how far they have come."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from corridor.zone.governance.models import Action
from corridor.zone.governance.queries import Measured, actions, progress


@dataclass(frozen=True, slots=True)
class Shown:
    """An action with its indicators as they stand."""

    action: Action
    indicators: list[Measured]


@require_safe
def all_actions(request: HttpRequest) -> HttpResponse:
    """The zone's actions in their order, each with its indicators."""
    on = timezone.localdate()
    shown = [Shown(action, progress(action, on=on)) for action in actions(on=on)]
    return render(request, "governance/actions.html", {"shown": shown, "on": on})


@require_safe
def one_action(request: HttpRequest, code: str) -> HttpResponse:
    """One action: its goal, its source, its indicators and where their figures come from."""
    on = timezone.localdate()
    action = actions(on=on).filter(code=code).first()
    if action is None:
        raise Http404
    shown = Shown(action, progress(action, on=on))
    return render(request, "governance/action.html", {"shown": shown, "on": on})
