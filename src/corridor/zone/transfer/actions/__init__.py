"""What can be done with matches, cases and contracts."""

from corridor.zone.transfer.actions.cases import close_case, move_case, open_case
from corridor.zone.transfer.actions.contracts import sign_contract
from corridor.zone.transfer.actions.matches import Judged, decline, propose_matches

__all__ = [
    "Judged",
    "close_case",
    "decline",
    "move_case",
    "open_case",
    "propose_matches",
    "sign_contract",
]
