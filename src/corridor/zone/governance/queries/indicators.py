"""Indicators that are computed from the zone's own records: a table of named functions."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count, Q, Sum

from corridor.zone.demand.models import Need
from corridor.zone.ground.models import COMMONS
from corridor.zone.ground.queries import setting
from corridor.zone.supply.models import Technology
from corridor.zone.transfer.models import Case, Contract, Match

NOT_RECORDED = "indicator.not_recorded"
"""Why a value is unknown: the system does not keep these records yet."""


@dataclass(frozen=True, slots=True)
class Value:
    """What an indicator came to; ``amount`` None is unknown, and the code ``why`` says why."""

    amount: Decimal | None
    unit: str
    rows: int | None
    """How many records it was computed from."""
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Indicator:
    """A question about the records up to and including a day."""

    code: str
    measure: Callable[[date], Value]


def needs_posted(on: date) -> Value:
    """Needs published until the day, whatever became of them."""
    return _count(Need.objects.filter(published_on__lte=on).count(), "need")


def needs_answered(on: date) -> Value:
    """Needs with at least one kept answer of grade strong or fairly strong."""
    return _count(
        Need.objects.filter(
            published_on__lte=on,
            pk__in=Match.objects.filter(
                grade__in=("strong", "fairly_strong"), written_at__date__lte=on
            ).values("need"),
        ).count(),
        "need",
    )


def technologies_offered(on: date) -> Value:
    """Technologies on the shelf."""
    return _count(
        Technology.objects.filter(
            state=Technology.State.PUBLISHED, written_at__date__lte=on
        ).count(),
        "technology",
    )


def cases_opened(on: date) -> Value:
    """Cases that brokers have taken on."""
    return _count(Case.objects.filter(written_at__date__lte=on).count(), "case")


def contracts_signed(on: date) -> Value:
    """Technology contracts signed until the day."""
    return _count(Contract.objects.filter(signed_on__lte=on).count(), "contract")


def contracts_across_borders(on: date) -> Value:
    """Contracts whose parties lie in more than one government's jurisdiction."""
    governments = Count("involved", filter=~Q(involved__code=COMMONS))
    signed = Contract.objects.filter(signed_on__lte=on)
    crossing = signed.annotate(governments=governments).filter(governments__gt=1)
    return _count(crossing.count(), "contract")


def contract_value(on: date) -> Value:
    """What the contracts signed until the day come to, in minor units of the zone's currency."""
    currency = setting("currency", on=on)
    signed = Contract.objects.filter(signed_on__lte=on, currency=currency)
    total = signed.aggregate(total=Sum("amount"))["total"]
    return Value(Decimal(total or 0), str(currency), signed.count())


def not_recorded(on: date) -> Value:
    """Its records are kept by a part of the system that does not exist yet."""
    return Value(None, "", None, NOT_RECORDED)


INDICATORS = {
    indicator.code: indicator
    for indicator in (
        Indicator("needs_posted", needs_posted),
        Indicator("needs_answered", needs_answered),
        Indicator("technologies_offered", technologies_offered),
        Indicator("cases_opened", cases_opened),
        Indicator("contracts_signed", contracts_signed),
        Indicator("contracts_across_borders", contracts_across_borders),
        Indicator("contract_value", contract_value),
        Indicator("vouchers_settled", not_recorded),
        Indicator("enterprises_cultivated", not_recorded),
        Indicator("air_quality", not_recorded),
    )
}


def measure(code: str, *, on: date) -> Value:
    """The value of an indicator on a day."""
    return INDICATORS[code].measure(on)


def _count(number: int, unit: str) -> Value:
    return Value(Decimal(number), unit, number)
