"""Pages of dated facts: all of them, one with its history, and the forms to decide on it."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from corridor.zone.ground.actions import adopt, withdraw
from corridor.zone.ground.errors import Refused, Superseded
from corridor.zone.ground.forms import AsOfForm, RestateForm
from corridor.zone.ground.models import Statement
from corridor.zone.ground.permissions import Acting, may_adopt_statement
from corridor.zone.ground.queries import ever_said, fact, facts, open_decisions

_DEEDS = {"adopt": adopt, "withdraw": withdraw}


@require_safe
def zone(request: HttpRequest) -> HttpResponse:
    """Every fact about the zone for a day, disagreements side by side."""
    form = AsOfForm(request.GET)
    as_of = form.as_of()
    told = facts(on=as_of.on, known_on=as_of.known_on)
    values = {
        "form": form,
        "as_of": as_of,
        "facts": [one for one in told if not one.is_setting],
        "settings": [one for one in told if one.is_setting],
        "open": open_decisions(),
    }
    return render(request, "ground/facts.html", values)


@require_safe
def one_fact(request: HttpRequest, key: str, subject: str = "zone") -> HttpResponse:
    """The permanent address of a fact: who says what for a day, and how it was written down."""
    return _fact_page(request, subject, key)


@require_POST
def restate(request: HttpRequest, public_id: str, deed: str) -> HttpResponse:
    """Adopt or withdraw a statement, for a reason."""
    statement = get_object_or_404(Statement, public_id=public_id)
    form = RestateForm(request.POST, auto_id=f"{public_id}_%s")
    acting = _acting(request)
    if may_adopt_statement(acting) and not form.is_valid():
        return _fact_page(request, statement.subject, statement.key, {public_id: form}, 422)
    form.full_clean()
    try:
        reason = form.cleaned_data.get("reason", "")
        _DEEDS[deed](statement=statement, reason=reason, by=acting)
        messages.success(request, f"fact.{deed}.done")
    except Superseded as error:
        messages.warning(request, error.code)
    except Refused as error:
        raise PermissionDenied(error.permission) from error
    return redirect("fact_of", statement.subject, statement.key)


def _fact_page(
    request: HttpRequest,
    subject: str,
    key: str,
    unfinished: dict[str, RestateForm] | None = None,
    status: int = 200,
) -> HttpResponse:
    history = list(ever_said(subject, key))
    if not history:
        raise Http404
    as_of = AsOfForm(request.GET).as_of()
    values = {
        "form": AsOfForm(request.GET),
        "as_of": as_of,
        "subject": subject,
        "key": key,
        "fact": fact(subject, key, on=as_of.on, known_on=as_of.known_on),
        "history": history,
        "decidable": _decidable(request, history, unfinished or {}),
    }
    return render(request, "ground/fact.html", values, status=status)


def _decidable(
    request: HttpRequest, history: list[Statement], unfinished: dict[str, RestateForm]
) -> list[dict[str, Any]]:
    """The statements that stand, with a form each, for whoever may decide."""
    if not may_adopt_statement(_acting(request)):
        return []
    restated = {statement.restates_id for statement in history}
    return [
        {
            "statement": statement,
            "form": unfinished.get(statement.public_id)
            or RestateForm(auto_id=f"{statement.public_id}_%s"),
            "may_adopt": statement.status != Statement.Status.ADOPTED,
            "may_withdraw": statement.status != Statement.Status.WITHDRAWN,
        }
        for statement in history
        if statement.pk not in restated
    ]


def _acting(request: HttpRequest) -> Acting:
    acting: Acting = request.acting  # type: ignore[attr-defined]
    return acting
