"""Pages of the parties: an organisation, and the tree of public bodies with the parks."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from corridor.zone.ground.permissions import Acting
from corridor.zone.ground.queries import facts, industries
from corridor.zone.parties.models import Organisation
from corridor.zone.parties.queries import body_tree, organisation_page, parks_by_government


@require_safe
def organisation(request: HttpRequest, public_id: str) -> HttpResponse:
    """What is known of an organisation; what it offers comes as a part."""
    try:
        found = organisation_page(public_id, _acting(request))
    except Organisation.DoesNotExist:
        raise Http404 from None
    industry = industries().get(found.industry) if found.industry else None
    values = {"organisation": found, "industry": industry}
    return render(request, "parties/organisation.html", values)


@require_safe
def bodies(request: HttpRequest) -> HttpResponse:
    """The public bodies as a tree, and the governments with their parks, in official order."""
    on = timezone.localdate()
    values = {
        "tree": body_tree(on=on),
        "governments_with_parks": parks_by_government(on=on),
        "park_facts": {f.subject: f for f in facts(on=on) if f.key == "area"},
    }
    return render(request, "parties/bodies.html", values)


def _acting(request: HttpRequest) -> Acting:
    acting: Acting = request.acting  # type: ignore[attr-defined]
    return acting
