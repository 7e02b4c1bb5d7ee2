"""Pages of what is offered: a technology, an expert, an instrument, and all of one owner."""

from typing import TypeVar

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from corridor.zone.ground.models import Category
from corridor.zone.ground.permissions import Acting
from corridor.zone.ground.queries import industries
from corridor.zone.parties.queries import visible_to
from corridor.zone.supply.models import Offered
from corridor.zone.supply.queries import experts, instruments, offered_by, technologies

T = TypeVar("T", bound=Offered)


@require_safe
def technology(request: HttpRequest, public_id: str) -> HttpResponse:
    """Everything known of a technology; the needs it answers come as a part."""
    found = _one(technologies(_acting(request)), public_id)
    return render(request, "supply/technology.html", _shown("technology", found))


@require_safe
def expert(request: HttpRequest, public_id: str) -> HttpResponse:
    """Everything known of an expert."""
    found = _one(experts(_acting(request)), public_id)
    return render(request, "supply/expert.html", _shown("expert", found))


@require_safe
def instrument(request: HttpRequest, public_id: str) -> HttpResponse:
    """Everything known of an instrument."""
    found = _one(instruments(_acting(request)), public_id)
    return render(request, "supply/instrument.html", _shown("instrument", found))


@require_safe
@vary_on_headers("HX-Request")
def offers(request: HttpRequest, public_id: str) -> HttpResponse:
    """What an organisation offers: a part of its page, or a page of its own."""
    acting = _acting(request)
    owner = visible_to(acting).filter(public_id=public_id).first()
    if owner is None:
        raise Http404
    asked_by_htmx = request.headers.get("HX-Request") == "true"
    template = "supply/_offers.html" if asked_by_htmx else "supply/offers.html"
    values = {"owner": owner, "offers": offered_by(owner, acting)}
    return render(request, template, values)


def _one(found: QuerySet[T], public_id: str) -> T:
    thing = found.select_related("steward").filter(public_id=public_id).first()
    if thing is None:
        raise Http404
    return thing


def _shown(name: str, thing: Offered) -> dict[str, object]:
    named = industries() if thing.industries else {}
    return {name: thing, "industries": _industries(thing, named)}


def _industries(thing: Offered, named: dict[str, Category]) -> list[object]:
    """The categories of a record; a code that no map has stands for itself."""
    return [named.get(code, code) for code in thing.industries or ()]


def _acting(request: HttpRequest) -> Acting:
    acting: Acting = request.acting  # type: ignore[attr-defined]
    return acting
