"""The search page, the four lists, and the needs that one technology answers."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from corridor.search import SearchFailure
from corridor.web.acting import acting_of
from corridor.web.pages.searching.answering import answered_needs
from corridor.web.pages.searching.finding import find_page, tabs
from corridor.web.pages.searching.kinds import EVERYWHERE, KINDS, Kind
from corridor.web.pages.searching.wanted import wanted
from corridor.zone.supply.queries import technologies


@require_safe
@vary_on_headers("HX-Request")
def search(request: HttpRequest) -> HttpResponse:
    """One box over needs, technologies, experts and instruments, with a tab a kind."""
    chosen = KINDS.get(request.GET.get("kind", ""))
    fields = (*chosen.facets, "kind") if chosen else EVERYWHERE
    return _found_page(request, chosen, fields, title="search.title", tabbed=True)


@require_safe
@vary_on_headers("HX-Request")
def listed(request: HttpRequest, kind: str) -> HttpResponse:
    """Everything of one kind, filtered and searched."""
    one = KINDS[kind]
    return _found_page(request, one, one.facets, title=f"search.list.{kind}", tabbed=False)


@require_safe
@vary_on_headers("HX-Request")
def technology_needs(request: HttpRequest, public_id: str) -> HttpResponse:
    """The open needs that a technology answers: a part of its page, or a page of its own."""
    acting = acting_of(request)
    technology = technologies(acting).filter(public_id=public_id).first()
    if technology is None:
        raise Http404
    values: dict[str, Any] = {"technology": technology}
    try:
        values["answered"] = answered_needs(technology, acting)
    except SearchFailure as failure:
        values["failure"] = failure.code
    return _render(request, "answered", values)


def _found_page(
    request: HttpRequest, kind: Kind | None, fields: tuple[str, ...], *, title: str, tabbed: bool
) -> HttpResponse:
    asked, acting = wanted(request.GET, fields), acting_of(request)
    values: dict[str, Any] = {"asked": asked, "kind": kind, "title": title, "kinds": KINDS}
    try:
        if asked.q or not tabbed:
            values["found"] = find_page(asked, kind, acting)
        if asked.q and tabbed:
            values["tabs"] = tabs(asked, kind, acting)
    except SearchFailure as failure:
        return _render(request, "found", values | {"failure": failure.code}, status=503)
    return _render(request, "found", values)


def _render(
    request: HttpRequest, name: str, values: dict[str, Any], status: int = 200
) -> HttpResponse:
    """The whole page, or the part that changes when htmx asks for it."""
    asked_by_htmx = request.headers.get("HX-Request") == "true"
    restoring = request.headers.get("HX-History-Restore-Request") == "true"
    part = "_" if asked_by_htmx and not restoring else ""
    template = f"web/pages/searching/{part}{name}.html"
    return render(request, template, values, status=status)
