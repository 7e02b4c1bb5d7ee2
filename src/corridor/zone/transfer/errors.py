"""What can go wrong on the way from a match to a contract.

* TransferError
  - AlreadyInCase     the match has a case; carries it
  - CaseNotOpen       the case has ended
  - AmountNotPositive a contract needs an amount of more than zero
  - PartExceedsWhole  the technology part is larger than the contract's amount
"""

from typing import Any


class TransferError(Exception):
    code = "transfer"


class AlreadyInCase(TransferError):
    code = "case.already_open"

    def __init__(self, case: Any) -> None:
        super().__init__(case.public_id)
        self.case = case


class CaseNotOpen(TransferError):
    code = "case.not_open"


class AmountNotPositive(TransferError):
    code = "contract.amount_not_positive"


class PartExceedsWhole(TransferError):
    code = "contract.part_exceeds_whole"
