"""What can be done with what is offered."""

from corridor.zone.supply.actions.withdrawing import withdraw

__all__ = ["withdraw"]
