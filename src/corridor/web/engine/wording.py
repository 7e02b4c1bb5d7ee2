"""Reasons in words, and which of them a reader may see."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from corridor.matching import Fact, Phrase, Reason
from corridor.web import figures
from corridor.web.engine.answered import Line
from corridor.web.engine.names import Names
from corridor.web.words import Lang, sentence, word
from corridor.zone.demand.models import Level
from corridor.zone.demand.models.levels import ORDER
from corridor.zone.demand.permissions import level_of
from corridor.zone.transfer.models import Match

RESTS_ON: dict[str, tuple[str, ...]] = {
    "matching.title_words": ("title",),
    "matching.text_words": ("text",),
    "matching.title_covered": ("title",),
    "matching.about_the_need": ("title", "text"),
    "matching.only_general_words": ("title", "text"),
    "matching.same_industry": ("industry",),
    "matching.trl_reached": ("trl_wanted",),
    "matching.trl_too_low": ("trl_wanted",),
    "matching.within_budget": ("budget",),
    "matching.over_budget": ("budget",),
    "matching.same_jurisdiction": ("place",),
    "matching.same_park": ("place",),
    "matching.money_may_not_cross": ("place",),
    "matching.recent": (),
    "matching.in_force": (),
    "matching.rights_ended": (),
}
"""Criterion → the fields of the need whose content its evidence shows."""

_SEPARATOR: dict[Lang, str] = {"zh": "、", "en": ", "}


def level_of_reason(code: str, need: Any | None) -> Level:
    """The highest level of the fields that a reason rests on; public for a text just typed."""
    if need is None:
        return Level.PUBLIC
    levels = [level_of(need, field) for field in RESTS_ON[code]]
    return max(levels, key=ORDER.index, default=Level.PUBLIC)


def stored(reason: Reason, need: Any | None) -> dict[str, Any]:
    """A reason as a match keeps it: codes and values, no wording."""
    return {
        "code": reason.code,
        "points": reason.points,
        "weight": reason.weight,
        "amount": reason.amount,
        "evidence": _plain(reason.evidence),
        "level": level_of_reason(reason.code, need).value,
    }


def line(kept: dict[str, Any], lang: Lang, open_levels: frozenset[Level], names: Names) -> Line:
    """A kept reason as one reader reads it."""
    level = Level(kept["level"])
    hidden = level not in open_levels
    evidence = {} if hidden else kept["evidence"]
    text = None if hidden else _text(kept, lang, names)
    return Line(kept["code"], kept["points"], kept["weight"], text, evidence, level, hidden)


def lines_of_match(
    match: Match, lang: Lang, open_levels: frozenset[Level]
) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Reasons for and reasons against of a kept match.

    A field that was closed after the match was kept closes the reasons that rest on it.
    """
    names = Names(lang)

    def read(kept: dict[str, Any]) -> Line:
        levels = (Level(kept["level"]), level_of_reason(kept["code"], match.need))
        closed = kept | {"level": max(levels, key=ORDER.index).value}
        return line(closed, lang, open_levels, names)

    return tuple(map(read, match.reasons)), tuple(map(read, match.against))


def _text(kept: dict[str, Any], lang: Lang, names: Names) -> str:
    code, evidence = kept["code"], kept["evidence"]
    share = f"{kept['amount']:.0%}"
    phrases = list(dict.fromkeys(phrase["text"] for phrase in evidence["phrases"]))
    if phrases:
        return sentence(f"{code}.words", lang, words=_SEPARATOR[lang].join(phrases), share=share)
    if not evidence["facts"]:
        return sentence(code, lang, share=share)
    values = {side: _fact(evidence["facts"][0], side, lang, names) for side in ("need", "offer")}
    return sentence(f"{code}.facts", lang, **values)


def _fact(fact: dict[str, Any], side: str, lang: Lang, names: Names) -> str:
    value, name = fact[side], fact["name"]
    if value is None:
        return word("unknown", lang)
    if fact["unit"] is not None:
        return figures.money(value, fact["unit"], lang)
    if name in ("published_on", "legal_until"):
        return figures.day(date.fromisoformat(value), lang)
    if name == "legal_state":
        return word(f"technology.legal_state.{value}", lang)
    if isinstance(value, list):
        return _SEPARATOR[lang].join(names.of(name, one) for one in value)
    return names.of(name, str(value))


def _plain(evidence: Iterable[Phrase | Fact]) -> dict[str, Any]:
    phrases = [
        {
            "text": one.text,
            "need": [one.need_field, one.need_start, one.need_end],
            "offer": [one.offer_field, one.offer_start, one.offer_end] if one.offer_field else None,
        }
        for one in evidence
        if isinstance(one, Phrase)
    ]
    facts = [
        {"name": one.name, "need": _json(one.need), "offer": _json(one.offer), "unit": one.unit}
        for one in evidence
        if isinstance(one, Fact)
    ]
    return {"phrases": phrases, "facts": facts}


def _json(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
