"""What can be done with needs."""

from corridor.zone.demand.actions.importing import ParameterTold, import_needs
from corridor.zone.demand.actions.posting import NeedTold, edit_need, post_need, withdraw_need

__all__ = [
    "NeedTold",
    "ParameterTold",
    "edit_need",
    "import_needs",
    "post_need",
    "withdraw_need",
]
