from datetime import date

from django.db import transaction

from corridor.zone.demand.models import Need
from corridor.zone.ground.actions import change, owe, record, refuse
from corridor.zone.ground.permissions import Acting, Permission
from corridor.zone.transfer.errors import AmountNotPositive, CaseNotOpen, PartExceedsWhole
from corridor.zone.transfer.models import Case, Contract
from corridor.zone.transfer.permissions import may_sign_contract


def sign_contract(
    *,
    case: Case,
    kind: str,
    amount: int,
    currency: str,
    signed_on: date,
    expected: int,
    by: Acting,
    technology_amount: int | None = None,
) -> Contract:
    """Write down a contract that the parties have signed; the case ends well.

    ``amount`` in minor units of ``currency``. Corridor registers no contract for anyone.
    """
    chain = case.steward.code
    if not may_sign_contract(by, case):
        refuse(Permission.SIGN_CONTRACT, subject=case.public_id, chain=chain, by=by)
    if amount <= 0:
        raise AmountNotPositive(amount)
    if technology_amount is not None and technology_amount > amount:
        raise PartExceedsWhole(technology_amount)
    if case.state not in (Case.State.OPEN, Case.State.TALKING):
        raise CaseNotOpen(case.state)
    with transaction.atomic():
        change(case, expected=expected, state=Case.State.CONTRACTED)
        contract = Contract.objects.create(
            case=case,
            steward=case.steward,
            kind=kind,
            amount=amount,
            technology_amount=technology_amount,
            currency=currency,
            signed_on=signed_on,
        )
        contract.involved.set(case.involved.all())
        need = Need.objects.select_for_update().get(pk=case.match.need_id)
        change(need, expected=need.version, state=Need.State.CONTRACTED)
        owe("index", [need.public_id])
        record(
            "contract.signed",
            subject=contract.public_id,
            chain=chain,
            by=by,
            after={"case": case.public_id, "kind": kind, "amount": amount, "currency": currency},
        )
    return contract
