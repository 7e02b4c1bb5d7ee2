"""Saving, changing and taking back a need, and coming back to it with a code."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from corridor.text import problems
from corridor.zone.demand.actions import NeedTold, edit_need, post_need, withdraw_need
from corridor.zone.demand.forms import CodeForm, TellForm, initial_of
from corridor.zone.demand.models import Need
from corridor.zone.demand.permissions import may_edit_need, may_post_need
from corridor.zone.demand.queries import by_query_code, one
from corridor.zone.demand.queries.held import HELD, held_needs
from corridor.zone.demand.queries.industries import industry_choices
from corridor.zone.ground.actions import refuse
from corridor.zone.ground.errors import Refused, StaleVersion
from corridor.zone.ground.models import COMMONS
from corridor.zone.ground.permissions import Acting, Permission
from corridor.zone.parties.models import Organisation


@require_http_methods(["GET", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Save a need as told; several at once when the text is asked to be split."""
    form = _tell_form(request.POST if request.method == "POST" else None)
    acting = _acting(request)
    if form.is_bound and not may_post_need(acting):
        refuse(Permission.POST_NEED, subject="need", chain=COMMONS, by=acting)
    if not form.is_valid():
        values = {"form": form, "may_post": may_post_need(acting)}
        return render(request, "demand/tell.html", values, status=422 if form.is_bound else 200)
    parts = _parts(form) if "split" in request.POST else [form.told()]
    if before := _saved_before(request, parts):
        messages.info(request, "need.saved_before")
        return redirect("need", before.public_id)
    posted = [post_need(told=told, by=acting, organisation=_whose(acting)) for told in parts]
    _hold(request, posted)
    if len(posted) > 1:
        messages.success(request, "need.posted.several")
        return redirect("need_code")
    messages.success(request, "need.posted")
    return redirect("need", posted[0].public_id)


@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, public_id: str) -> HttpResponse:
    """Change a need; a stale write shows both versions and keeps what was typed."""
    need, acting = _need(request, public_id), _acting(request)
    if not may_edit_need(acting, need):
        raise Refused(Permission.EDIT_NEED)
    form = _tell_form(request.POST or None, need)
    values = {"form": form, "need": need, "expected": need.version}
    if not form.is_valid():
        return render(request, "demand/edit.html", values, status=422 if form.is_bound else 200)
    try:
        edit_need(need=need, told=form.told(), expected=_expected(request), by=acting)
    except StaleVersion as stale:
        theirs = {"theirs": stale.thing, "expected": stale.thing.version}
        return render(request, "demand/edit.html", values | theirs, status=409)
    messages.success(request, "need.edited")
    return redirect("need", need.public_id)


@require_POST
def withdraw(request: HttpRequest, public_id: str) -> HttpResponse:
    """Take a need back."""
    need = _need(request, public_id)
    try:
        withdraw_need(need=need, expected=_expected(request), by=_acting(request))
    except StaleVersion:
        messages.error(request, "need.conflict")
        return redirect("need", need.public_id)
    messages.success(request, "need.withdrawn")
    return redirect("need", need.public_id)


@require_http_methods(["GET", "POST"])
def code(request: HttpRequest) -> HttpResponse:
    """Come back with a query code; list what this browser holds."""
    form = CodeForm(request.POST or None)
    if form.is_valid():
        try:
            need = by_query_code(form.cleaned_data["code"])
        except Need.DoesNotExist:
            form.add_error("code", "code.unknown")
        else:
            _hold(request, [need])
            return redirect("need", need.public_id)
    values = {"form": form, "held": held_needs(request.session)}
    return render(request, "demand/code.html", values, status=422 if form.errors else 200)


def _tell_form(data: QueryDict | None, need: Need | None = None) -> TellForm:
    today = timezone.localdate()
    return TellForm(
        data,
        initial=initial_of(need) if need else None,
        levels_before=need.levels if need else None,
        today=today,
        industries=industry_choices(today),
    )


def _parts(form: TellForm) -> list[NeedTold]:
    return [form.told_of(part.place.quote) for part in problems(form.cleaned_data["text"])]


def _saved_before(request: HttpRequest, parts: list[NeedTold]) -> Need | None:
    """A second click on "save" finds what the first one saved."""
    texts = {part.text for part in parts}
    held = held_needs(request.session)
    return next((n for n in held if n.text in texts and n.state == Need.State.PUBLISHED), None)


def _need(request: HttpRequest, public_id: str) -> Need:
    try:
        return one(public_id, _acting(request))
    except Need.DoesNotExist:
        raise Http404 from None


def _whose(acting: Acting) -> Organisation | None:
    return Organisation.objects.filter(public_id__in=acting.organisations).order_by("pk").first()


def _hold(request: HttpRequest, needs: Sequence[Need]) -> None:
    held = [need.public_id for need in needs]
    older = [h for h in request.session.get(HELD, []) if h not in held]
    request.session[HELD] = [*held, *older][:50]


def _expected(request: HttpRequest) -> int:
    written = request.POST.get("expected", "")
    return int(written) if written.isdecimal() else 0


def _acting(request: HttpRequest) -> Acting:
    acting: Acting = request.acting  # type: ignore[attr-defined]
    return acting
