"""What can be done with needs."""

from corridor.zone.demand.actions.importing import import_needs
from corridor.zone.demand.actions.posting import edit_need, post_need, withdraw_need
from corridor.zone.demand.actions.reading import note_reading
from corridor.zone.demand.actions.telling import (
    NeedTold,
    ParameterTold,
    parameter_told,
    parameters_read,
)

__all__ = [
    "NeedTold",
    "ParameterTold",
    "edit_need",
    "import_needs",
    "parameter_told",
    "parameters_read",
    "note_reading",
    "post_need",
    "withdraw_need",
]
