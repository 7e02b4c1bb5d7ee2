"""What the zone has set itself to do."""

from corridor.zone.governance.models.action import Action

__all__ = ["Action"]
