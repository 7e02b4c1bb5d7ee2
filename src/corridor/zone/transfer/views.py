"""A match with its receipt, and the broker's case from opening to contract."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from corridor.zone.demand.actions import note_reading
from corridor.zone.demand.permissions import level_of, levels_open_to, owns
from corridor.zone.demand.queries import disclose
from corridor.zone.ground.actions import refuse
from corridor.zone.ground.errors import Refused, StaleVersion
from corridor.zone.ground.permissions import Acting, Permission
from corridor.zone.ground.queries import history
from corridor.zone.parties.models import Person
from corridor.zone.transfer.actions import (
    close_case,
    decline,
    move_case,
    open_case,
    sign_contract,
)
from corridor.zone.transfer.errors import (
    AlreadyInCase,
    AmountNotPositive,
    CaseNotOpen,
    PartExceedsWhole,
)
from corridor.zone.transfer.forms import ContractForm, MoveForm, ReasonForm
from corridor.zone.transfer.models import Case, Contract, Match
from corridor.zone.transfer.permissions import (
    may_move_case,
    may_open_case,
    may_save_matches,
    may_sign_contract,
)
from corridor.zone.transfer.queries import case as case_of
from corridor.zone.transfer.queries import cases_of, one_match
from corridor.zone.transfer.queries.opened import levels_by_case


@require_safe
def match(request: HttpRequest, public_id: str) -> HttpResponse:
    """A match: both sides and the receipt as its own page."""
    found = _match(request, public_id)
    return render(request, "transfer/match.html", _shown_match(request, found))


@require_POST
def case_open(request: HttpRequest, public_id: str) -> HttpResponse:
    """Open a case; a second click leads to the case that the first one opened."""
    found, acting = _match(request, public_id), _acting(request)
    broker = Person.objects.filter(public_id=acting.name).first()
    if broker is None:
        raise Refused(Permission.OPEN_CASE)
    try:
        case = open_case(match=found, broker=broker, on=timezone.localdate(), by=acting)
    except AlreadyInCase as taken:
        if taken.case.broker_id != broker.pk:
            raise
        messages.info(request, "case.already_yours")
        return redirect("case", taken.case.public_id)
    messages.success(request, "case.opened")
    return redirect("case", case.public_id)


@require_POST
def match_decline(request: HttpRequest, public_id: str) -> HttpResponse:
    """Say that an answer does not help, and why."""
    found, form = _match(request, public_id), ReasonForm(request.POST)
    acting = _acting(request)
    _check(may_save_matches(acting, found.need), Permission.SAVE_MATCHES, found, acting)
    if not form.is_valid():
        values = _shown_match(request, found) | {"decline": form}
        return render(request, "transfer/match.html", values, status=422)
    try:
        decline(match=found, by=acting, **form.cleaned_data)
    except StaleVersion:
        values = _shown_match(request, _match(request, public_id)) | {"conflict": True}
        return render(request, "transfer/match.html", values, status=409)
    messages.success(request, "match.declined")
    return redirect("match", found.public_id)


@require_safe
def cases(request: HttpRequest) -> HttpResponse:
    """The cases that one stands in, the most urgent first."""
    acting = _acting(request)
    found = cases_of(acting).order_by("answer_due_on", "pk")
    rows = [(case, _title_may_be_read(case, acting)) for case in found]
    return render(request, "transfer/cases.html", {"rows": rows})


@require_safe
def case(request: HttpRequest, public_id: str) -> HttpResponse:
    """A case: the clock, both sides, what can be done next, what happened."""
    return _case_page(request, _case(request, public_id))


@require_POST
def case_move(request: HttpRequest, public_id: str) -> HttpResponse:
    """Say how far a case has come."""
    found, form = _case(request, public_id), MoveForm(request.POST)
    acting = _acting(request)
    _check(may_move_case(acting, found), Permission.MOVE_CASE, found, acting)
    if not form.is_valid():
        return _case_page(request, found, status=422, move=form)
    try:
        move_case(case=found, by=acting, **form.cleaned_data)
    except StaleVersion:
        return _conflict(request, public_id, f"case.state.{form.cleaned_data['state']}")
    messages.success(request, "case.moved")
    return redirect("case", found.public_id)


@require_POST
def case_close(request: HttpRequest, public_id: str) -> HttpResponse:
    """End a case without a contract."""
    found, form = _case(request, public_id), ReasonForm(request.POST)
    acting = _acting(request)
    _check(may_move_case(acting, found), Permission.MOVE_CASE, found, acting)
    if not form.is_valid():
        return _case_page(request, found, status=422, close=form)
    try:
        close_case(case=found, by=acting, **form.cleaned_data)
    except StaleVersion:
        return _conflict(request, public_id, "case.state.closed")
    messages.success(request, "case.closed")
    return redirect("case", found.public_id)


@require_POST
def case_sign(request: HttpRequest, public_id: str) -> HttpResponse:
    """Write the signed contract down; a second click changes nothing and says so."""
    found, form = _case(request, public_id), ContractForm(request.POST)
    acting = _acting(request)
    _check(may_sign_contract(acting, found), Permission.SIGN_CONTRACT, found, acting)
    if not form.is_valid():
        return _case_page(request, found, status=422, contract_form=form)
    try:
        sign_contract(case=found, by=acting, **_contract(form))
    except (AmountNotPositive, PartExceedsWhole) as fault:
        form.add_error("amount", fault.code)
        return _case_page(request, found, status=422, contract_form=form)
    except CaseNotOpen:
        if found.state != Case.State.CONTRACTED:
            raise
        messages.info(request, "contract.already_signed")
    except StaleVersion:
        return _conflict(request, public_id, "case.state.contracted", contract_form=form)
    else:
        messages.success(request, "contract.signed")
    return redirect("case", found.public_id)


def _check(allowed: bool, permission: Permission, thing: Match | Case, acting: Acting) -> None:
    """A refusal comes before faults of the form, and is put on record."""
    if not allowed:
        refuse(permission, subject=thing.public_id, chain=thing.steward.code, by=acting)


def _title_may_be_read(case: Case, acting: Acting) -> bool:
    return level_of(case.match.need, "title") in levels_open_to(acting, case.match.need)


def _contract(form: ContractForm) -> dict[str, Any]:
    told = form.cleaned_data
    part = told["technology_amount"]
    return {
        "kind": told["kind"],
        "amount": told["amount"].low,
        "currency": told["amount"].currency,
        "technology_amount": part.low if part else None,
        "signed_on": told["signed_on"],
        "expected": told["expected"],
    }


def _shown_match(request: HttpRequest, match: Match) -> dict[str, Any]:
    acting = _acting(request)
    also = levels_by_case(match.need, acting)
    case = Case.objects.filter(match=match).first()
    shown = disclose(match.need, acting, also=also)
    note_reading(need=match.need, shown=shown, by=acting)
    return {
        "match": match,
        "need": match.need,
        "shown": shown,
        "open_levels": levels_open_to(acting, match.need) | also,
        "case": case,
        "may_see_case": case is not None and cases_of(acting).filter(pk=case.pk).exists(),
        "may_open": may_open_case(acting) and case is None,
        "may_decline": may_save_matches(acting, match.need) and match.state == "proposed",
        "decline": ReasonForm(initial={"expected": match.version}),
    }


def _case_page(
    request: HttpRequest, case: Case, *, status: int = 200, **forms: Any
) -> HttpResponse:
    acting, need = _acting(request), case.match.need
    expected = {"expected": case.version}
    shown = disclose(need, acting, also=levels_by_case(need, acting))
    note_reading(need=need, shown=shown, by=acting)
    values = {
        "case": case,
        "match": case.match,
        "need": need,
        "shown": shown,
        "contract": Contract.objects.filter(case=case).first(),
        "going": case.state in (Case.State.OPEN, Case.State.TALKING),
        "may_move": may_move_case(acting, case),
        "owns_need": owns(acting, need),
        "lines": history(case.public_id),
        "involved": case.involved.all(),
        "move": MoveForm(initial=expected | {"state": Case.State.TALKING.value}),
        "close": ReasonForm(initial=expected),
        "contract_form": ContractForm(initial=expected | {"signed_on": timezone.localdate()}),
    }
    return render(request, "transfer/case.html", values | forms, status=status)


def _conflict(request: HttpRequest, public_id: str, wanted: str, **forms: Any) -> HttpResponse:
    """Somebody wrote in between: the page as it is now, beside what was wanted."""
    now = _case(request, public_id)
    if "contract_form" in forms:
        data = forms["contract_form"].data.copy()
        data["expected"] = now.version
        forms["contract_form"] = ContractForm(data)
    return _case_page(request, now, status=409, wanted=wanted, **forms)


def _match(request: HttpRequest, public_id: str) -> Match:
    try:
        return one_match(public_id, _acting(request))
    except Match.DoesNotExist:
        raise Http404 from None


def _case(request: HttpRequest, public_id: str) -> Case:
    try:
        return case_of(public_id, _acting(request))
    except Case.DoesNotExist:
        raise Http404 from None


def _acting(request: HttpRequest) -> Acting:
    acting: Acting = request.acting  # type: ignore[attr-defined]
    return acting
