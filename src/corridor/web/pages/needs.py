"""A need with its answers: the page that mixes demand, the engine and transfer."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from corridor.web.acting import acting_of
from corridor.web.engine import keep_answers
from corridor.web.pages.answering import Asked, answers_to_need
from corridor.zone.demand.actions import note_reading
from corridor.zone.demand.models import Need
from corridor.zone.demand.permissions import may_edit_need, may_withdraw_need, owns
from corridor.zone.demand.queries import disclose, one
from corridor.zone.ground.models import RecordLine
from corridor.zone.ground.queries import history
from corridor.zone.transfer.permissions import may_save_matches
from corridor.zone.transfer.queries import matches_of
from corridor.zone.transfer.queries.opened import levels_by_case


@require_safe
def detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """What a reader may know of a need, its answers with their receipts, and its history."""
    acting = acting_of(request)
    need = _need(request, public_id)
    also = levels_by_case(need, acting)
    shown = disclose(need, acting, also=also)
    mine = owns(acting, need)
    note_reading(need=need, shown=shown, by=acting)
    answers = answers_to_need(need, acting=acting, also=also) if _is_open(need) else None
    values = {
        "need": need,
        "shown": shown,
        "held": need.public_id in acting.held,
        "answered": answers,
        "waiting": _is_open(need),
        "asked": Asked(shown.get("title"), shown.get("text")),
        "matches": {m.technology.public_id: m for m in matches_of(need, acting)},
        "lines": _lines(need, whole=mine),
        "may_keep": may_save_matches(acting, need),
        "may_edit": may_edit_need(acting, need),
        "may_withdraw": may_withdraw_need(acting, need),
    }
    return render(request, "web/pages/need.html", values)


@require_POST
def keep(request: HttpRequest, public_id: str) -> HttpResponse:
    """Keep the answers as matches and go to the one that was chosen."""
    need = _need(request, public_id)
    kept = keep_answers(need, by=acting_of(request))
    wanted = request.POST.get("technology")
    for match in kept:
        if match.technology.public_id == wanted:
            return redirect("match", match.public_id)
    messages.error(request, "answers.gone")
    return redirect("need", need.public_id)


def _need(request: HttpRequest, public_id: str) -> Need:
    try:
        return one(public_id, acting_of(request))
    except Need.DoesNotExist:
        raise Http404 from None


def _is_open(need: Need) -> bool:
    return need.state in (Need.State.PUBLISHED, Need.State.IN_CASE)


def _lines(need: Need, *, whole: bool) -> list[RecordLine]:
    """The history; refusals are shown only to whoever the need belongs to."""
    lines = history(need.public_id)
    return list(lines if whole else lines.filter(outcome=RecordLine.Outcome.DONE))
