"""The shape of what may be told about a need."""

from corridor.zone.demand.forms.amounts import AmountField, AmountWidget, written_amount
from corridor.zone.demand.forms.code import CodeForm
from corridor.zone.demand.forms.telling import (
    GAPS_ASKED,
    LEVELLED,
    TellForm,
    initial_from,
    initial_of,
)

__all__ = [
    "GAPS_ASKED",
    "LEVELLED",
    "AmountField",
    "AmountWidget",
    "CodeForm",
    "TellForm",
    "initial_from",
    "initial_of",
    "written_amount",
]
