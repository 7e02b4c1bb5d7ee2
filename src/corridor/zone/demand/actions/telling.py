"""What is told about a need, by a person or by another register."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from corridor.text import Parameter
from corridor.zone.demand.models import Need, NeedParameter

_SIX_PLACES = Decimal("0.000001")
_LARGEST = Decimal(10) ** 14
_NAME, _UNIT = 100, 20


class ParameterTold(NamedTuple):
    """One measurable parameter of a need, as ``NeedParameter`` keeps it."""

    name: str
    comparator: str
    value: Decimal
    value_to: Decimal | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class NeedTold:
    """What somebody told about a need. What they did not tell is None."""

    title: str
    text: str
    industry: str | None = None
    budget_min: int | None = None
    budget_max: int | None = None
    currency: str | None = None
    pays: bool | None = None
    deadline: date | None = None
    trl_wanted: int | None = None
    contact: str | None = None
    levels: dict[str, str] = field(default_factory=dict)
    parameters: tuple[ParameterTold, ...] = ()

    def fields(self) -> dict[str, Any]:
        """What stands in the need itself, by field."""
        values = asdict(self)
        del values["parameters"]
        return values


def parameters_read(found: Iterable[Parameter]) -> tuple[ParameterTold, ...]:
    """Parameters that were read out of a text; one without a name, or too large or fine to be
    kept exactly, is left out.
    """
    return tuple(told for one in found if (told := parameter_told(one)) is not None)


def parameter_told(found: Parameter) -> ParameterTold | None:
    """A parameter that was read, as it is kept; None where it cannot be."""
    quantity = found.quantity
    sides = [s for s in (quantity.stated_low, quantity.stated_high) if s is not None]
    ends = sides[1:] if quantity.comparator in ("between", "tolerance") else []
    name = " ".join(found.name.quote.split()) if found.name else ""
    exact = all(abs(s) < _LARGEST and s == s.quantize(_SIX_PLACES) for s in sides)
    if not 0 < len(name) <= _NAME or not exact or len(quantity.stated_unit or "") > _UNIT:
        return None
    return ParameterTold(
        name, quantity.comparator, sides[0], ends[0] if ends else None, quantity.stated_unit or None
    )


def write_parameters(need: int, told: Sequence[ParameterTold], *, fresh: bool) -> None:
    """The parameters of a need (its key), which are replaced as a whole."""
    if not fresh:
        NeedParameter.objects.filter(need=need).delete()
    NeedParameter.objects.bulk_create(NeedParameter(need_id=need, **one._asdict()) for one in told)


def parameters_kept(need: Need) -> tuple[ParameterTold, ...]:
    """The parameters that a need has."""
    rows = NeedParameter.objects.filter(need=need).values_list(*ParameterTold._fields)
    return tuple(ParameterTold(*row) for row in rows)
