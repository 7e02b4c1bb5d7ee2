"""What a reason rests on: the words that met, with their places, or the facts compared."""

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from corridor.matching.phrases import Lookup, Meeting, Phrase, look_up, meetings, unmet
from corridor.matching.profile import NeedProfile, Offer
from corridor.matching.words import NeedWords

SHOWN = 6
FactValue = str | int | bool | date | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the need beside one of the offer; money in minor units of ``unit``."""

    name: str
    need: FactValue
    offer: FactValue
    unit: str | None


Evidence = Phrase | Fact


@dataclass(frozen=True, slots=True)
class Worth:
    """A need made ready to be explained: where its words stand and what each is worth."""

    lookup: Lookup
    title: dict[str, float]
    text: dict[str, float]
    specific: set[str]


@dataclass(frozen=True, slots=True)
class Pair:
    """One need and one offer that is being explained, and the words that they share."""

    need: NeedProfile
    worth: Worth
    offer: Offer
    found: tuple[Meeting, ...]


def worth_of(need: NeedProfile, words: NeedWords) -> Worth:
    """Prepare a need once for all the offers that are explained."""

    def gaining(gain: NDArray[np.float64]) -> dict[str, float]:
        return {words.tokens[i]: float(words.unit[i]) for i in np.flatnonzero(gain > 0)}

    specific = {words.tokens[i] for i in np.flatnonzero(words.specific)}
    return Worth(
        look_up(need, words), gaining(words.title_gain), gaining(words.text_gain), specific
    )


def pair_of(need: NeedProfile, worth: Worth, offer: Offer) -> Pair:
    """A need and an offer with the words that they share."""
    return Pair(need, worth, offer, meetings(worth.lookup, offer))


def compared_facts(
    pair: Pair, need_fact: str | None, offer_fact: str | None
) -> tuple[Evidence, ...]:
    """The two facts a criterion compares."""
    if offer_fact is None:
        return ()
    asked = getattr(pair.need, need_fact) if need_fact else None
    return (Fact(need_fact or offer_fact, asked, getattr(pair.offer.facts, offer_fact), None),)


def title_phrases(pair: Pair) -> tuple[Evidence, ...]:
    """Words of the need's title in the offer, the weightiest first."""
    return _weightiest([m for m in pair.found if m.role == "title"], pair.worth.title)


def text_phrases(pair: Pair) -> tuple[Evidence, ...]:
    """Words that only the need's text has, in the offer, the weightiest first."""
    return _weightiest([m for m in pair.found if m.role == "text"], pair.worth.text)


def offer_title_phrases(pair: Pair) -> tuple[Evidence, ...]:
    """Words of the offer's title that the need speaks of, the weightiest first."""
    there = [meeting for meeting in pair.found if meeting.phrase.offer_field == "title"]
    return _weightiest(there, pair.worth.title | pair.worth.text)


def unmet_parts(pair: Pair) -> tuple[Phrase, ...]:
    """The parts of the need's title that met nothing; what met is shown beside title words."""
    return unmet(pair.worth.lookup, pair.found, pair.worth.specific)


def _weightiest(found: list[Meeting], worth: dict[str, float]) -> tuple[Evidence, ...]:
    best: dict[str, tuple[float, Phrase]] = {}
    for meeting in found:
        weight = sum(worth.get(token, 0.0) for token in set(meeting.tokens))
        if weight > 0:
            best.setdefault(meeting.phrase.text.lower(), (weight, meeting.phrase))
    ordered = sorted(best.values(), key=lambda each: (-each[0], each[1].text))
    return tuple(phrase for _, phrase in ordered[:SHOWN])
