"""Every address as every reader, and what was found that should not have been there."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from http.cookies import SimpleCookie

from django.db import transaction
from django.test import Client

from corridor.zone.demand.models import Level
from tests.web.addresses import CALLS, address
from tests.web.marked_zone import Secret, Zone

ABOUT_NEEDS = {"cases", "technology_needs"}
"""Beside the pages of one need, match or case: where a word that a technology has, too, may only
stand for a reader of the need. Elsewhere the technology's own words are everybody's to read."""
_SEARCHED = ("", "?q=镀镍", "?q=zqtextopenbrk", "?page=2")
_LISTED = (*_SEARCHED, "?state=published", "?industries=zqindustryopenbrkx", "?trl=9")
QUERIES = {
    "search": (*_SEARCHED, "?q=镀镍&kind=need"),
    "needs": _LISTED,
    "technologies": _SEARCHED,
    "experts": _SEARCHED,
    "instruments": _SEARCHED,
    "facts": ("", "?on=2024-01-01", "?known_on=2026-02-01"),
}
"""What is asked at an address beside the address itself."""
OF_PUBLIC_REGISTER = {"organisation", "organisation_offers"}


@dataclass(slots=True)
class Walk:
    """What was asked, and what was found that should not have been there."""

    calls: int = 0
    checks: int = 0
    addresses: set[str] = field(default_factory=set)
    leaks: list[str] = field(default_factory=list)

    def look(self, where: str, body: str, forbidden: dict[str, Secret]) -> None:
        self.calls += 1
        self.checks += len(forbidden)
        for spelling, secret in forbidden.items():
            if spelling in body:
                told = f"{where}: {secret.field} at {secret.level} ({spelling})"
                self.leaks.append(told)


def walk(zone: Zone, names=None, readers=None) -> Walk:
    """GET and POST, plainly and as htmx does, in both languages."""
    done = Walk()
    for name in names or CALLS:
        done.addresses.add(name)
        for reader in readers or zone.readers:
            met = CALLS[name].about in ("need", "match", "case") or name in ABOUT_NEEDS
            forbidden = zone.forbidden(reader, met=met)
            if name in OF_PUBLIC_REGISTER:
                forbidden = {s: x for s, x in forbidden.items() if x.field != "organisation"}
            if name == "case_open" and "broker" in reader:  # whoever takes a case on is its broker
                forbidden = {s: x for s, x in forbidden.items() if x.level != Level.AFTER_INTEREST}
            for where, body in answers(zone, name, reader):
                done.look(f"{reader}: {where}", body, forbidden)
    return done


def answers(zone: Zone, name: str, reader: str) -> Iterator[tuple[str, str]]:
    call, client = CALLS[name], zone.readers[reader].client
    for number, one_id in enumerate(zone.ids[call.about] if call.about else [""]):
        place = address(name, {call.about or "": one_id})
        for query in QUERIES.get(name, ("",)) if call.get else ():
            for lang, headers in (("zh-hans", {}), ("en", {"HX-Request": "true"})):
                client.cookies["django_language"] = lang
                answer = client.get(place + query, headers=headers)
                yield f"GET {place}{query} {lang}", _told(answer, query)
        if call.post is not None and number % 4 == 0:  # levels and kinds of need alternate
            yield f"POST {place}", _posted(client, place, dict(call.post))


def _posted(client, place: str, form: dict[str, str]) -> str:
    """What a POST answers, also where it leads; whatever it wrote is taken back."""
    other = Client()
    other.cookies = SimpleCookie({name: cookie.value for name, cookie in client.cookies.items()})
    mark = transaction.savepoint()
    try:
        answers = [other.post(place, form), other.post(place, form | {"expected": "99"})]
        if answers[0].status_code == 302 and "sign-out" not in place:
            answers.append(other.get(answers[0]["Location"]))
        return "".join(_told(answer, "") for answer in answers)
    finally:
        transaction.savepoint_rollback(mark)


def _told(answer, query: str) -> str:
    assert answer.status_code < 500, answer.request["PATH_INFO"]
    body = f"{answer.headers}{answer.cookies}{answer.content.decode()}"
    for typed in query.lstrip("?").replace("&", "=").split("="):
        body = body.replace(typed, "") if typed.startswith("zq") else body
    return body
