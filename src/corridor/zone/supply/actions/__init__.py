"""What can be done with what is offered."""

from corridor.zone.supply.actions.importing import (
    import_experts,
    import_instruments,
    import_technologies,
)
from corridor.zone.supply.actions.withdrawing import withdraw

__all__ = ["import_experts", "import_instruments", "import_technologies", "withdraw"]
