"""Walking the site: the demonstration zone's people, one record of each kind, every address."""

from django.test import Client

from corridor.zone.demand.models import Need
from corridor.zone.ground.models import Statement
from corridor.zone.parties.models import Login, Organisation
from corridor.zone.supply.models import Expert, Instrument, Technology
from corridor.zone.transfer.models import Case
from tests.zone.makers import DAY, MatchMaker


def one_of_each() -> dict[str, str]:
    """Public ids by kind, of the demonstration; a match and a case are made of two of them."""
    need = Need.objects.filter(organisation__isnull=False, state="published").first()
    technology = Technology.objects.filter(owner__isnull=False).first()
    match = MatchMaker(need=need, technology=technology)
    case = Case.objects.create(
        match=match,
        broker=Login.objects.get(name="demonstration-broker").person,
        steward=need.steward,
        state="open",
        answer_due_on=DAY,
        due_is_provisional=False,
    )
    found = {"need": need, "technology": technology, "match": match, "case": case}
    firsts = {
        "expert": Expert,
        "instrument": Instrument,
        "organisation": Organisation,
        "statement": Statement,
    }
    found |= {kind: model.objects.first() for kind, model in firsts.items()}
    return {kind: thing.public_id for kind, thing in found.items()}


def client_of(login: str | None, *, htmx: bool = False, csrf: bool = False) -> Client:
    """A browser, signed in by the name of a login, that sees a 500 as the site answers it."""
    headers = {"HX-Request": "true"} if htmx else {}
    client = Client(raise_request_exception=False, enforce_csrf_checks=csrf, headers=headers)
    if login is not None:
        client.force_login(
            Login.objects.get(name=login), backend="django.contrib.auth.backends.ModelBackend"
        )
    return client


ROLES = (None, *(f"demonstration-{role}" for role in ("company", "broker", "zone_officer")))
