"""Answers as the engine would give them, for pages that are tested without an index."""

from typing import Any

from corridor.web.engine import Answer, Answered, Line, Nothing, Searched
from corridor.zone.demand.models import Level
from corridor.zone.supply.models import Technology

SEARCHED = Searched(150, 40, 40, 12.4, ("镀镍", "起泡"), ("系统",), "stat", "model")


def line(points: int, text: str, *, hidden: bool = False, phrases: Any = ()) -> Line:
    level = Level.BROKER_ONLY if hidden else Level.PUBLIC
    evidence = {} if hidden else {"phrases": list(phrases), "facts": []}
    return Line(
        "matching.title_words", points, 1.0, None if hidden else text, evidence, level, hidden
    )


def answer(technology: Technology, *, hidden: bool = False, grade: str = "strong") -> Answer:
    """−40 + 43 + 20 − 12 = 11, whatever is hidden of it."""
    met = {"text": "起泡", "need": ["text", 2, 4], "offer": ["title", 0, 2]}
    return Answer(
        technology,
        grade,
        11,
        -40,
        (line(43, "标题用词对得上", phrases=[met]), line(20, "正文用词对得上", hidden=hidden)),
        (line(-12, "报价超出预算"),),
        ("trl",),
    )


def answered(*answers: Answer, nothing: Nothing | None = None) -> Answered:
    return Answered(SEARCHED, answers, nothing, ("budget_max", "industries"))
