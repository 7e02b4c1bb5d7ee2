"""Technology readiness: stated (TRL 6, 技术成熟度7级) or inferred from words (中试, prototype)."""

import re
from dataclasses import dataclass

from corridor.text.places import Place, place

STAGES: tuple[tuple[str, int, int, str], ...] = (
    ("concept", 1, 2, r"概念阶段|原理阶段|理论研究阶段|基础研究阶段|\bconcept stage|\bbasic "
                      r"research stage"),
    ("laboratory", 3, 4, r"实验室(?:阶段|验证|样品|规模|研究|水平|研发阶段|小试)|处于实验室|"
     r"\blab(?:oratory)?[\s-](?:scale|stage|validated|tested)|\bin the lab(?:oratory)?\b"
     r"|\bproof[\s-]of[\s-]concept"),
    ("small_test", 4, 5, r"小试|\bbench[\s-]scale"),
    ("prototype", 5, 6, r"样机|样品试制|工程样件|原型机|\bprototypes?\b"),
    ("pilot", 6, 7, r"中试|\bpilot(?:[\s-](?:scale|plant|line|stage|tests?|production))?\b"),
    ("demonstration", 7, 8, r"示范(?:工程|线|应用|运行|装置)|工程化验证|\bdemonstration (?:plant"
                            r"|line)"),
    ("small_series", 8, 8, r"小批量(?:生产|试制|试产|(?!、))|试生产|\bsmall[\s-](?:series|batch)"),
    ("production", 9, 9, r"(?<!未)量产|批量生产|规模化(?:生产|应用)|产业化|商业化|"
     r"\bmass[\s-]produc(?:tion|ed)|\bcommercial(?:ly available|ised|ized)"),
)  # fmt: skip
"""Stage, lowest and highest level, words. The nine levels are those of GB/T 22900-2022 and
ISO 16290; which words stand for which is a reading of everyday use, no standard says so."""

_WORDS = re.compile("|".join(f"(?P<{name}>{words})" for name, _, _, words in STAGES), re.IGNORECASE)
_RANGES = {name: (low, high) for name, low, high, _ in STAGES}
# 产业化前景, 中试基地 and the like are about something else than how far this technology is.
_NOT_A_STAGE = re.compile(
    r"\s?(?:前景|风险|进程|过程|步伐|程度|水平较?低|基地|中心|平台|公司|基础|可能|潜力|问题|发展|后|联盟|项目|推广中心|program|study)"
)
_LEVEL = r"(?P<low>[1-9])\s?级?(?:\s?[-–—~～至到]\s?(?P<high>[1-9]))?(?![0-9.%])"
_STATED = re.compile(
    r"(?:(?<![A-Za-z])TRL|technology readiness(?: level)?|技术(?:成熟度|就绪度|准备度)"
    r"|(?<!技术)成熟度)"
    r"(?:等级|级别|水平|levels?|值)?\s?(?:[（(]TRL[)）])?"
    r"(?P<bound>\s?(?:≥|>=|≤|<=|不低于|不高于|至少|达到|达|为|是|在|of|at least"
    r"|[:：-])?\s?)第?(?:TRL\s?)?"
    + _LEVEL + r"级?(?P<after>\s?(?:(?:及|或)?以[上下]|\+|or (?:above|higher)))?",
    re.IGNORECASE,
)  # fmt: skip
_AT_LEAST = ("≥", ">=", "不低于", "至少", "at least")
_AT_MOST = ("≤", "<=", "不高于")


@dataclass(frozen=True, slots=True)
class Maturity:
    """Technology readiness ``low`` to ``high`` (1–9).

    ``basis`` is ``stated`` when the text names a level, ``inferred`` when it only has words;
    ``stage`` then names the row of ``STAGES``, and is ``None`` otherwise.
    """

    low: int
    high: int
    basis: str
    stage: str | None
    place: Place


def maturities(text: str) -> list[Maturity]:
    """What ``text`` says about readiness, in order.

    >>> [(m.low, m.high, m.basis) for m in maturities("TRL 6以上，已完成中试")]
    [(6, 9, 'stated'), (6, 7, 'inferred')]
    """
    found = [_stated(text, match) for match in _STATED.finditer(text)]
    found += [
        _inferred(text, match)
        for match in _WORDS.finditer(text)
        if not _NOT_A_STAGE.match(text, match.end())
    ]
    return sorted(found, key=lambda maturity: maturity.place.start)


def _stated(text: str, found: re.Match[str]) -> Maturity:
    one, two = int(found["low"]), int(found["high"] or found["low"])
    low, high = min(one, two), max(one, two)
    bound, after = found["bound"].strip().lower(), (found["after"] or "").strip().lower()
    if bound in _AT_LEAST or (after and not after.endswith("下")):
        high = 9
    if bound in _AT_MOST or after.endswith("下"):
        low = 1
    return Maturity(low, high, "stated", None, place(text, *found.span()))


def _inferred(text: str, found: re.Match[str]) -> Maturity:
    stage = str(found.lastgroup)
    return Maturity(*_RANGES[stage], "inferred", stage, place(text, *found.span()))
