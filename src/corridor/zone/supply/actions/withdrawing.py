from django.db import transaction

from corridor.zone.ground.actions import change, owe, record, refuse
from corridor.zone.ground.permissions import Acting, Permission
from corridor.zone.supply.models import Expert, Instrument, Offered, Technology
from corridor.zone.supply.permissions import may_edit


def withdraw(*, offered: Technology | Expert | Instrument, expected: int, by: Acting) -> None:
    """Take something off the shelf: it is no longer shown and answers no need."""
    chain = offered.steward.code
    if not may_edit(by, offered):
        refuse(Permission.EDIT_SUPPLY, subject=offered.public_id, chain=chain, by=by)
    with transaction.atomic():
        before = change(offered, expected=expected, state=Offered.State.WITHDRAWN)
        record(
            "supply.withdrawn",
            subject=offered.public_id,
            chain=chain,
            by=by,
            before=before,
            after={"state": offered.state},
        )
        owe("index", [offered.public_id])
