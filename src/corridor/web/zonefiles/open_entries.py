"""What a zone's files leave open, and who must decide it."""

from dataclasses import dataclass

from corridor.web.zonefiles.checking import ZoneFiles
from corridor.web.zonefiles.problems import Place


@dataclass(frozen=True, slots=True)
class Undecided:
    """``subject`` and ``key`` name the value; ``decider`` is given in both languages."""

    subject: str
    key: str
    decider: dict[str, str]
    place: Place


def undecided(files: ZoneFiles) -> list[Undecided]:
    """Open entries that no adopted statement of the same files answers."""
    answered = {
        (entry.values["subject"], entry.values["key"])
        for entry in files.of("statement")
        if entry.values["status"] == "adopted"
    }
    return [
        Undecided(e.values["subject"], e.values["key"], e.values["to_be_set"], e.place)
        for e in files.of("decision")
        if (e.values["subject"], e.values["key"]) not in answered
    ]
