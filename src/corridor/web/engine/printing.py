"""An answer as JSON data and as lines for a terminal."""

from dataclasses import asdict
from typing import Any

from corridor.web.engine.answered import Answer, Answered, Line
from corridor.web.words import Lang, sentence, word


def as_data(need: dict[str, Any], answered: Answered) -> dict[str, Any]:
    """The answer in the shape that ``corridor match --json`` promises."""
    return {
        "need": need,
        "searched": asdict(answered.searched),
        "answers": [_answer(one) for one in answered.answers],
        "nothing": _nothing(answered),
        "missing": list(answered.missing),
    }


def _answer(one: Answer) -> dict[str, Any]:
    return {
        "technology": one.technology.public_id,
        "title": one.technology.title,
        "grade": one.grade,
        "score": one.score,
        "prior": one.prior,
        "reasons": [_line(line) for line in one.reasons],
        "against": [_line(line) for line in one.against],
        "missing": list(one.missing),
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "code": line.code,
        "points": line.points,
        "weight": line.weight,
        "text": line.text,
        "evidence": line.evidence,
    }


def _nothing(answered: Answered) -> dict[str, Any] | None:
    if answered.nothing is None:
        return None
    nearest = answered.nothing.nearest
    return {
        "nearest": _answer(nearest) if nearest else None,
        "fails": list(answered.nothing.fails),
        "unmet": list(answered.nothing.unmet),
    }


def as_text(need: dict[str, Any], answered: Answered, lang: Lang) -> str:
    """The answer as a person reads it in a terminal."""
    lines = [need["title"], ""]
    if answered.nothing is not None:
        lines += [*_nothing_lines(answered, lang), ""]
    for number, one in enumerate(answered.answers, 1):
        lines += [f"{number}. {one.technology.title}", *_receipt(one, lang), ""]
    searched = answered.searched
    lines.append(
        sentence(
            "match.searched",
            lang,
            indexed=searched.indexed,
            judged=searched.judged,
            ms=searched.took_ms,
        )
    )
    if answered.missing:
        names = "、" if lang == "zh" else ", "
        told = names.join(word(f"missing.{name}", lang) for name in answered.missing)
        lines.append(sentence("match.missing", lang, facts=told))
    return "\n".join(lines)


def _receipt(one: Answer, lang: Lang) -> list[str]:
    head = sentence("match.head", lang, grade=word(f"grade.{one.grade}", lang), score=one.score)
    rows = [(one.prior, word("receipt.prior", lang))]
    rows += [(line.points, line.text or line.code) for line in one.reasons]
    rows += [(line.points, line.text or line.code) for line in one.against]
    owner = one.technology.owner or one.technology.owner_name or word("unknown", lang)
    total = f"   {one.score:>5}  {word('receipt.total', lang)}"
    return [f"   {head} · {owner}", *(f"   {points:>+5}  {text}" for points, text in rows), total]


def _nothing_lines(answered: Answered, lang: Lang) -> list[str]:
    nothing = answered.nothing
    assert nothing is not None  # noqa: S101 - asked for only when there is nothing
    lines = [word("match.nothing", lang)]
    if nothing.nearest is not None:
        title = nothing.nearest.technology.title
        lines.append(sentence("match.nearest", lang, title=title, score=nothing.nearest.score))
    lines += [f"  - {word(code, lang)}" for code in nothing.fails]
    if nothing.unmet:
        lines.append(sentence("match.unmet", lang, words=" / ".join(nothing.unmet)))
    return lines
