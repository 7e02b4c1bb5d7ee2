"""From a match to a contract."""

from corridor.zone.transfer.models.case import Case
from corridor.zone.transfer.models.contract import Contract
from corridor.zone.transfer.models.match import Match

__all__ = ["Case", "Contract", "Match"]
