"""What can be done with the parties."""

from corridor.zone.parties.actions.importing import import_organisations

__all__ = ["import_organisations"]
