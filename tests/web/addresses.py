"""How every address of the site is called: the one table that tests which walk the site read."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from django.urls import URLPattern, URLResolver, get_resolver, reverse


@dataclass(frozen=True, slots=True)
class Call:
    """``kinds`` name, for each argument of an address, what stands there: ``need`` is the
    public id of a need, ``=x`` is x itself. ``post`` is sent where the address takes a form;
    None where it only reads. ``get`` is false where it only writes.
    """

    kinds: Mapping[str, str] = field(default_factory=dict)
    post: Mapping[str, str] | None = None
    get: bool = True

    @property
    def about(self) -> str | None:
        """The kind of record that the address is about; None: about none."""
        return next((kind for kind in self.kinds.values() if not kind.startswith("=")), None)


def _one(kind: str, post: Mapping[str, str] | None = None, *, get: bool = True) -> Call:
    return Call({"public_id": kind}, post, get)


STALE = {"expected": "0"}
TOLD = {"text": "镀镍层起泡", "budget": "30万元", "title": "镀镍"}
CALLS: dict[str, Call] = {
    "home": Call(),
    "answers": Call(post=TOLD),
    "need_new": Call(post=TOLD),
    "need_code": Call(post={"code": "AAAAA-AAAAA"}),
    "need": _one("need"),
    "need_edit": _one("need", TOLD | STALE),
    "need_withdraw": _one("need", STALE, get=False),
    "need_keep": _one("need", {"technology": "tech_none"}, get=False),
    "match": _one("match"),
    "case_open": _one("match", {}, get=False),
    "match_decline": _one("match", {"reason": "price", **STALE}, get=False),
    "cases": Call(),
    "case": _one("case"),
    "case_move": _one("case", {"state": "talking", **STALE}, get=False),
    "case_close": _one("case", {"reason": "price", **STALE}, get=False),
    "case_sign": _one(
        "case",
        {"kind": "licence", "amount": "1万元", "signed_on": "2026-11-24", **STALE},
        get=False,
    ),
    "search": Call(),
    "needs": Call(),
    "technologies": Call(),
    "experts": Call(),
    "instruments": Call(),
    "technology_needs": _one("technology"),
    "industries": Call(),
    "technology": _one("technology"),
    "expert": _one("expert"),
    "instrument": _one("instrument"),
    "organisation": _one("organisation"),
    "organisation_offers": _one("organisation"),
    "bodies": Call(),
    "facts": Call(),
    "fact": Call({"key": "=area"}),
    "fact_of": Call({"subject": "=zone", "key": "=area"}),
    "restate": Call({"public_id": "statement", "deed": "=adopt"}, {"reason": ""}, get=False),
    "actions": Call(),
    "action": Call({"code": "=strategic_resources"}),
    "sign_in": Call(),
    "sign_in_demonstration": Call({"token": "=not-a-token"}),
    "sign_out": Call(post={}, get=False),
}


def addresses() -> Iterator[str | None]:
    """The names of all addresses of the URLconf; None for one without a name."""
    stack: list[URLPattern | URLResolver] = list(get_resolver().url_patterns)
    while stack:
        one = stack.pop()
        if isinstance(one, URLResolver):
            stack += one.url_patterns
        else:
            yield one.name


def address(name: str, ids: Mapping[str, str]) -> str:
    """The address of that name; ``ids`` are public ids by kind."""
    values = {
        argument: kind[1:] if kind.startswith("=") else ids[kind]
        for argument, kind in CALLS[name].kinds.items()
    }
    return reverse(name, kwargs=values)
