"""A zone full of secrets: every field of a need at every level carries words found nowhere else.

``build()`` makes it in a test's own database and index. ``Zone.readers`` are browsers, one a
role; ``Zone.forbidden(reader)`` are the words that must never reach it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client

from corridor.web.engine import keep_answers
from corridor.web.indexing import rebuild, shelf
from corridor.web.zonefiles import check_zone
from corridor.web.zonefiles.loading import load_zone
from corridor.zone.demand.models import Level, Need, NeedParameter
from corridor.zone.demand.models.levels import DEFAULT_LEVELS
from corridor.zone.ground.models import Jurisdiction, Statement
from corridor.zone.ground.permissions import PUBLIC, SYSTEM, Acting
from corridor.zone.ground.queries import today
from corridor.zone.parties.models import Login, Membership, Organisation, Person, PublicBody
from corridor.zone.parties.queries import acting_as
from corridor.zone.supply.models import Expert, Instrument, Technology
from corridor.zone.transfer.actions import move_case, open_case
from corridor.zone.transfer.models import Case, Match
from tests.zone.makers import OrganisationMaker, PersonMaker, TechnologyMaker

LEVELS = tuple(Level)
SHORT = {"public": "pub", "registered": "reg", "after_interest": "int"}
SHORT |= {"after_nda": "nda", "broker_only": "brk"}
KINDS = ("open", "cased", "shut", "gone")
"""open: published, the title public. cased: the same in a case. shut: the title, too, at the
level. gone: withdrawn, with all of its fields at the level."""
MONTHS = "January February March April May June July August September October November December"


@dataclass(frozen=True, slots=True)
class Secret:
    """What one field of one need says, in every spelling in which it could reach a page.

    ``met``: it stands in a technology too, whose own pages may show it.
    """

    need: str
    field: str
    level: Level
    spellings: tuple[str, ...]
    met: bool = False


@dataclass(slots=True)
class Reader:
    """A browser in a role, and the levels that it may read of each kind of need."""

    acting: Acting
    client: Client
    open: frozenset[Level]
    in_case: frozenset[Level]
    owner: bool = False

    def may(self, kind: str) -> frozenset[Level]:
        if self.owner:
            return frozenset(Level)
        if kind == "gone":
            return frozenset()
        return self.in_case if kind == "cased" else self.open


@dataclass(slots=True)
class Zone:
    needs: dict[tuple[str, Level], Need] = field(default_factory=dict)
    secrets: list[tuple[str, Secret]] = field(default_factory=list)
    readers: dict[str, Reader] = field(default_factory=dict)
    ids: dict[str, list[str]] = field(default_factory=dict)

    def forbidden(self, reader: str, *, met: bool = True) -> dict[str, Secret]:
        """Spelling → secret, for all that a reader may not see."""
        one = self.readers[reader]
        return {
            spelling: secret
            for kind, secret in self.secrets
            if secret.level not in one.may(kind) and (met or not secret.met)
            for spelling in secret.spellings
        }

    def of(self, *kinds: str) -> list[Need]:
        return [need for (kind, _), need in self.needs.items() if kind in kinds]


def build(index: Path) -> Zone:
    """Everything, indexed, with matches kept and cases talking."""
    settings.CORRIDOR_INDEX, settings.DEMONSTRATION = index, True
    shelf.LOOK_AGAIN = -1.0
    load_zone(check_zone(Path(settings.CORRIDOR_ZONE)))
    zone = Zone()
    steward = Jurisdiction.objects.get(code="qingpu")
    company = OrganisationMaker(steward=steward, name_zh="持有需求的企业")
    lab = OrganisationMaker(steward=steward, name_zh="持有技术的研究所")
    technologies = [_technology(lab, name) for name in ("one", "two")]
    for number, (kind, level) in enumerate((k, lv) for k in KINDS for lv in LEVELS):
        zone.needs[kind, level] = _need(zone, kind, level, company, number)
    # Far enough apart that an excerpt of one word does not show the next.
    text = ("。" + "该工艺适用于多种基材" * 4 + "。").join(
        secret.spellings[0] for _, secret in zone.secrets if secret.met
    )
    Technology.objects.filter(pk=technologies[0].pk).update(text=f"镀镍 起泡 前处理 {text}")
    rebuild()
    _people(zone, company, lab)
    _cases(zone)
    rebuild()
    _collect(zone, company, lab)
    return zone


def _technology(lab: Organisation, name: str) -> Technology:
    return TechnologyMaker(owner=lab, steward=lab.steward, title=f"锌合金镀镍前处理工艺 {name}")


def _need(zone: Zone, kind: str, level: Level, company: Organisation, number: int) -> Need:
    code = f"{kind}{SHORT[level]}x"
    hidden = OrganisationMaker(steward=company.steward, name_zh=f"zqorganisation{code}")
    Membership.objects.get_or_create(
        person=_person("owner"), role="company", organisation=hidden, valid_from=date(2020, 1, 1)
    )
    deadline = date(2031, 1, 1) + timedelta(days=17 * number)
    budget = 73_456_100 + 111_100 * number
    levels = {name: level.value for name in DEFAULT_LEVELS}
    if kind in ("open", "cased"):
        levels["title"] = Level.PUBLIC.value
    need = Need.objects.create(
        steward=company.steward,
        organisation=hidden,
        title=f"镀镍起泡怎么办 zqtitle{code} zqtitlemet{code}",
        title_other=f"zqother{code}",
        text=f"锌合金镀镍起泡脱落 zqtext{code} zqmet{code}",
        lang="zh",
        contact=f"zqcontact{code}",
        place=f"zqplace{code}",
        industry=f"zqindustry{code}",
        budget_min=budget,
        budget_max=budget,
        currency="CNY",
        pays=True,
        deadline=deadline,
        trl_wanted=9,
        levels=levels,
        state=Need.State.WITHDRAWN if kind == "gone" else Need.State.PUBLISHED,
        published_on=today(),
    )
    NeedParameter.objects.create(need=need, name=f"zqparameter{code}", comparator="ge", value=8)
    _mark(zone, kind, need, levels, code)
    return need


def _mark(zone: Zone, kind: str, need: Need, levels: dict[str, str], code: str) -> None:
    day, fen = need.deadline, need.budget_max
    assert day is not None
    assert fen is not None
    english = f"{day.day} {MONTHS.split()[day.month - 1]} {day.year}"
    months = (f"{day.year}年{day.month}月{day.day}日", english, day.isoformat())
    yuan = f"{fen / 1e6:f}".rstrip("0")
    spelled = {
        "title": ((f"zqtitle{code}", f"zqother{code}"), (f"zqtitlemet{code}",)),
        "text": ((f"zqtext{code}",), (f"zqmet{code}",)),
        "budget": ((f"{yuan}万", f"{fen // 100:,}", str(fen // 100), str(fen)),),
        "deadline": (months,),
        "parameters": ((f"zqparameter{code}",),),
    }
    for name in ("contact", "place", "industry", "organisation"):
        spelled[name] = ((f"zq{name}{code}",),)
    for name, groups in spelled.items():
        for met, spellings in enumerate(groups):
            secret = Secret(need.public_id, name, Level(levels[name]), spellings, bool(met))
            zone.secrets.append((kind, secret))


def _person(role: str) -> Person:
    login = Login.objects.filter(name=f"marked-{role}").select_related("person").first()
    if login is not None:
        return login.person
    person = PersonMaker()
    Login.objects.create(name=f"marked-{role}", person=person)
    return person


def _people(zone: Zone, company: Organisation, lab: Organisation) -> None:
    other = OrganisationMaker(steward=company.steward, name_zh="不相干的企业")
    body = PublicBody.objects.filter(jurisdiction__code="qingpu").first()
    everything = frozenset(Level)
    registered = frozenset({Level.PUBLIC, Level.REGISTERED})
    interested = registered | {Level.AFTER_INTEREST}
    public = frozenset({Level.PUBLIC})
    zone.readers["public"] = Reader(PUBLIC, Client(), public, public)
    table = {
        "other company": ("company", other, None, registered, registered),
        "owner": ("company", company, None, everything, everything),
        "broker elsewhere": ("broker", None, None, registered, registered),
        "broker of the case": ("broker", None, None, registered, interested),
        "technology owner": ("research_team", lab, None, registered, interested),
        "park officer": ("park_officer", None, body, registered, registered),
        "zone officer": ("zone_officer", None, body, registered, registered),
        "auditor": ("auditor", None, body, registered, registered),
    }
    for name, (role, organisation, public_body, opened, in_case) in table.items():
        person = _person(name)
        Membership.objects.create(
            person=person,
            role=role,
            organisation=organisation,
            public_body=public_body,
            valid_from=date(2020, 1, 1),
        )
        client = Client()
        login = Login.objects.get(person=person)
        client.force_login(login, backend="django.contrib.auth.backends.ModelBackend")
        acting = acting_as(person, on=today())
        zone.readers[name] = Reader(acting, client, opened, in_case, owner=name == "owner")


def _cases(zone: Zone) -> None:
    broker = zone.readers["broker of the case"].acting
    person = Person.objects.get(public_id=broker.name)
    for need in zone.of("open", "cased", "shut"):
        keep_answers(need, by=SYSTEM, top=1)
    for need in zone.of("cased"):
        match = Match.objects.filter(need=need).order_by("-score").first()
        case = open_case(match=match, broker=person, on=today(), by=broker)
        move_case(case=case, state=Case.State.TALKING, expected=case.version, by=broker)


def _collect(zone: Zone, company: Organisation, lab: Organisation) -> None:
    place = {"owner": lab, "steward": lab.steward, "lang": "zh", "state": "published"}
    expert = Expert.objects.create(name="何教授", fields="电镀", **place)
    instrument = Instrument.objects.create(name="镀层测厚仪", functions="测厚", **place)
    statement = Statement.objects.filter(subject="zone").first()
    zone.ids = {
        "statement": [statement.public_id] if statement else [],
        "need": [need.public_id for need in zone.needs.values()],
        "match": list(Match.objects.values_list("public_id", flat=True)),
        "case": list(Case.objects.values_list("public_id", flat=True)),
        "technology": list(Technology.objects.order_by("pk").values_list("public_id", flat=True)),
        "expert": [expert.public_id],
        "instrument": [instrument.public_id],
        "organisation": list(
            Organisation.objects.order_by("pk").values_list("public_id", flat=True)[:2]
        ),
    }


@pytest.fixture(scope="module", name="zone")
def marked_zone(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[Zone]:
    before = settings.CORRIDOR_INDEX, shelf.LOOK_AGAIN
    with django_db_blocker.unblock():
        yield build(tmp_path_factory.mktemp("index"))
        call_command("flush", interactive=False, verbosity=0)
    settings.CORRIDOR_INDEX, shelf.LOOK_AGAIN = before
