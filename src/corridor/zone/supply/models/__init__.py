"""What there is to answer a need with."""

from corridor.zone.supply.models.expert import Expert
from corridor.zone.supply.models.instrument import Instrument
from corridor.zone.supply.models.offered import Offered
from corridor.zone.supply.models.technology import Technology

__all__ = ["Expert", "Instrument", "Offered", "Technology"]
