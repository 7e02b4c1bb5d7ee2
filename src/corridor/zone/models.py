"""Every model of the app, where Django looks for them; the words' folders are where they live."""

from corridor.zone.demand.models import Need, NeedParameter
from corridor.zone.governance.models import Action
from corridor.zone.ground.models import (
    AccessEntry,
    CalendarDay,
    Category,
    ClassificationVersion,
    ColumnMapping,
    DayHead,
    ImportRun,
    Jurisdiction,
    OpenDecision,
    OutboxMessage,
    RecordLine,
    RecordValue,
    Source,
    Statement,
    StoredFile,
)
from corridor.zone.parties.models import (
    Authority,
    Login,
    Membership,
    Organisation,
    Park,
    Person,
    PublicBody,
    Town,
)
from corridor.zone.supply.models import Expert, Instrument, Technology
from corridor.zone.transfer.models import Case, Contract, Match

__all__ = [
    "AccessEntry",
    "Action",
    "Authority",
    "CalendarDay",
    "Case",
    "Category",
    "ClassificationVersion",
    "ColumnMapping",
    "Contract",
    "DayHead",
    "Expert",
    "ImportRun",
    "Instrument",
    "Jurisdiction",
    "Login",
    "Match",
    "Membership",
    "Need",
    "NeedParameter",
    "Organisation",
    "OpenDecision",
    "OutboxMessage",
    "Park",
    "Person",
    "PublicBody",
    "RecordLine",
    "RecordValue",
    "Source",
    "Statement",
    "StoredFile",
    "Technology",
    "Town",
]
