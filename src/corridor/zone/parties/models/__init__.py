"""The parties of the zone."""

from corridor.zone.parties.models.login import Login
from corridor.zone.parties.models.membership import Authority, Membership
from corridor.zone.parties.models.organisation import Organisation
from corridor.zone.parties.models.park import Park, Town
from corridor.zone.parties.models.person import Person
from corridor.zone.parties.models.public_body import PublicBody

__all__ = [
    "Authority",
    "Login",
    "Membership",
    "Organisation",
    "Park",
    "Person",
    "PublicBody",
    "Town",
]
