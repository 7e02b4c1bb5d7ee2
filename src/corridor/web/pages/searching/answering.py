"""One technology's view: the open needs it answers, as far as the reader may know them."""

from dataclasses import dataclass

from corridor.web.engine import Answer, needs_answered_by
from corridor.web.pages.answering import Asked
from corridor.web.words import active
from corridor.zone.demand.models import Need
from corridor.zone.demand.queries import Disclosed, disclose
from corridor.zone.ground.permissions import Acting
from corridor.zone.supply.models import Technology


@dataclass(frozen=True, slots=True)
class AnsweredNeed:
    """A need with what the reader may read of it, and the receipt of the technology for it."""

    need: Need
    shown: Disclosed
    asked: Asked
    answer: Answer


def answered_needs(technology: Technology, acting: Acting) -> list[AnsweredNeed]:
    """Best first; a need of which not even the title is open is left out."""
    judged = needs_answered_by(technology, acting=acting, lang=active())
    found = [(need, disclose(need, acting), answer) for need, answer in judged]
    return [
        AnsweredNeed(need, shown, Asked(shown.get("title"), shown.get("text")), answer)
        for need, shown, answer in found
        if shown.get("title")
    ]
