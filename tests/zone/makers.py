"""Small things to test with, made by factories."""

from datetime import date
from uuid import uuid4

import factory

from corridor.zone.demand.models import Need
from corridor.zone.ground.models import Jurisdiction, Source
from corridor.zone.ground.permissions import Acting, Role
from corridor.zone.parties.models import Organisation, Park, Person
from corridor.zone.supply.models import Technology
from corridor.zone.transfer.models import Match

DAY = date(2026, 11, 24)


class JurisdictionMaker(factory.django.DjangoModelFactory):
    class Meta:
        model = Jurisdiction
        django_get_or_create = ("code",)

    code = "north"
    name_zh = factory.LazyAttribute(lambda o: f"{o.code}区")
    name_en = factory.LazyAttribute(lambda o: o.code.title())
    official_order = factory.Sequence(int)


class SourceMaker(factory.django.DjangoModelFactory):
    class Meta:
        model = Source

    code = factory.Sequence(lambda n: f"source-{n}")
    title = "A notice"
    publisher = "An office"
    standing = "official"


class ParkMaker(factory.django.DjangoModelFactory):
    class Meta:
        model = Park
        django_get_or_create = ("code",)

    code = "north"
    name_zh = "北片区"
    name_en = "North park"
    jurisdiction = factory.SubFactory(JurisdictionMaker)
    official_order = 1


class PersonMaker(factory.django.DjangoModelFactory):
    class Meta:
        model = Person

    steward = factory.SubFactory(JurisdictionMaker)
    name = "林某"


class OrganisationMaker(factory.django.DjangoModelFactory):
    class Meta:
        model = Organisation

    steward = factory.SubFactory(JurisdictionMaker)
    jurisdiction = factory.SelfAttribute("steward")
    name_zh = factory.Sequence(lambda n: f"示例企业{n}")
    kind = "enterprise"
    uscc_missing = "unknown"


class NeedMaker(factory.django.DjangoModelFactory):
    class Meta:
        model = Need

    steward = factory.SubFactory(JurisdictionMaker)
    organisation = factory.SubFactory(OrganisationMaker)
    title = factory.Sequence(lambda n: f"镀镍起泡{n}")
    text = "镀层起泡脱落"
    lang = "zh"
    state = "published"
    published_on = DAY


class TechnologyMaker(factory.django.DjangoModelFactory):
    class Meta:
        model = Technology

    steward = factory.SubFactory(JurisdictionMaker, code="south")
    owner = factory.SubFactory(OrganisationMaker, steward=factory.SelfAttribute("..steward"))
    title = factory.Sequence(lambda n: f"电镀前处理工艺{n}")
    lang = "zh"
    state = "published"


class MatchMaker(factory.django.DjangoModelFactory):
    class Meta:
        model = Match
        skip_postgeneration_save = True

    need = factory.SubFactory(NeedMaker)
    technology = factory.SubFactory(TechnologyMaker)
    steward = factory.SelfAttribute("need.steward")
    grade = "strong"
    score = 60
    prior = -40
    reasons = factory.LazyFunction(list)
    against = factory.LazyFunction(list)
    need_version = 1
    technology_version = 1
    model_version = "test"
    statistics_version = "test"
    state = "proposed"

    @factory.post_generation
    def involved(self, create, extracted, **kwargs):
        if create:
            self.involved.set(extracted or [self.steward, self.technology.steward])


def company(organisation: Organisation) -> Acting:
    return Acting("pers_company", frozenset({Role.COMPANY}), frozenset({organisation.public_id}))


def broker(person: Person) -> Acting:
    return Acting(person.public_id, frozenset({Role.BROKER}))


def officer(*jurisdictions: str) -> Acting:
    return Acting(
        f"pers_{uuid4().hex[:6]}",
        frozenset({Role.ZONE_OFFICER}),
        jurisdictions=frozenset(jurisdictions),
    )
