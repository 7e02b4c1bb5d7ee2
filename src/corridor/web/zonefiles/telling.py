"""Problems, open entries and outcomes as lines for a terminal, in one of the two languages."""

from collections.abc import Iterator
from typing import Any

from corridor.web.words import Lang, sentence, word
from corridor.web.zonefiles.checking import ZoneFiles
from corridor.web.zonefiles.open_entries import undecided
from corridor.web.zonefiles.problems import Problem


def problem_line(problem: Problem, lang: Lang) -> str:
    """Where, what is wrong, and how to mend it."""
    values: dict[str, Any] = {"near": "", **problem.values}
    if values.get("nearest"):
        values["near"] = sentence("zone.near", lang, nearest=values["nearest"])
    if "wanted" in values and problem.code == "zone.wrong_type":
        values["wanted"] = word(f"zone.type.{values['wanted']}", lang)
    what = sentence(problem.code, lang, **values)
    return sentence("zone.at", lang, place=str(problem.place), what=what)


def check_lines(files: ZoneFiles, lang: Lang) -> Iterator[str]:
    """The whole answer of a check: problems, or what is well and what is still open."""
    folder = str(files.folder)
    if files.problems:
        yield from (problem_line(problem, lang) for problem in files.problems)
        yield sentence("zone.check.bad", lang, folder=folder, n=len(files.problems))
        return
    yield sentence(
        "zone.check.good", lang, folder=folder, files=len(files.hashes), entries=len(files.entries)
    )
    if open_entries := undecided(files):
        yield sentence("zone.check.undecided", lang)
    for each in open_entries:
        yield "  " + sentence(
            "zone.check.undecided_line",
            lang,
            subject=each.subject,
            key=each.key,
            decider=each.decider[lang],
            place=str(each.place),
        )
