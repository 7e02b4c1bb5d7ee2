"""What a need says about itself, and what it leaves out. Nothing is filled in."""

import re
from dataclasses import dataclass
from datetime import date

from corridor.text.dates import DateFinding, dates
from corridor.text.language import language
from corridor.text.money import Money, money
from corridor.text.need_gaps import missing
from corridor.text.parameters import Parameter, parameters
from corridor.text.places import Place, place
from corridor.text.sentences import clause_around
from corridor.text.standards import Standard, standards
from corridor.text.trl import Maturity, maturities

TITLE_LENGTH = 30
_CLAUSE = re.compile(r"[^，。！？；：,!?;:\n]+")
_NO_TITLE = re.compile(
    r"\s*(?:[（(]?[0-9一二三四五]{1,2}[、.．)）]\s*|[•·●■*-]\s*)?"
    r"(?:(?:您好|你好|各位|尊敬的|大家好|hello|hi|dear)\S{0,8}|需求(?:内容|名称|描述)?|标题|题目|title)?\s*",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"预算|经费|出资|愿意?[出付]|可以?出|拟[^，。]{0,4}投|(?:计划|预计|需要?|项目|本次)[^，。]{0,6}投"
    r"|研发费用|费用(?:不超过|以内|控制)|budget|willing to pay|can spend",
    re.IGNORECASE,
)
_FIRST = re.compile(r"预算|budget|拟出?资|出资|愿意?[出付]", re.IGNORECASE)
_SPENT_OR_OTHER = re.compile(
    r"已经?[投花到有]|目前[^，。]{0,4}投|占地|建成|先后|累计|前期|现有|其中|产值|注册|资产|利润|利税|销售|营业|收入|损失|市场|售价|单价|每[年头台吨件]|近三年|到位"
    r"|补贴|资助|节约|节省|增加|创造|罚|revenue|spent|turnover|loss",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"(?:需要?|要求|希望|达到|目标|实现|完成|确保|寻求|征集|至少|不低于"
    r"|want|need|require|at least|seek|should be|looking for)[^，。；]{0,12}(?<!对)$",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"目前|已|现有|现阶段|当前|处于|我们有|我公司有|currently|already|existing", re.IGNORECASE
)
_DELIVERED = re.compile(
    r"完成|交付|交货|实现|验收|上线|投产|解决|供货|达产|建成|见效|落地|前要|要在|希望|需要|finish|deliver|complete|need|want|ready",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"内$|^(?:within|in the next)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NeedReading:
    """What was read out of a need; ``None`` or an empty tuple is what the text does not say.

    ``title`` is the first clause that names something, at most thirty characters of it.
    ``missing`` are codes of ``need_gaps.GAPS``, in that order.
    """

    language: str
    title: Place | None
    budget: Money | None
    deadline: DateFinding | None
    trl_wanted: Maturity | None
    parameters: tuple[Parameter, ...]
    standards: tuple[Standard, ...]
    missing: tuple[str, ...]


def read_need(text: str, *, today: date) -> NeedReading:
    """Read the need ``text``; relative dates count from ``today``. Never raises.

    >>> need = read_need("镀镍层起泡，预算20-30万，明年6月底前解决", today=date(2026, 1, 9))
    >>> need.title.quote, need.budget.high, str(need.deadline.latest), need.trl_wanted
    ('镀镍层起泡', 30000000, '2027-06-30', None)
    """
    named, amounts = tuple(standards(text)), money(text)
    levels, days = maturities(text), dates(text, today=today)
    taken = [one.place for group in (named, amounts, levels, days) for one in group]
    measured = parameters(text, besides=taken)
    budget, deadline = _budget(text, amounts), _deadline(text, days)
    trl = _trl_wanted(text, levels)
    told = {
        "budget": budget is not None, "deadline": deadline is not None,
        "parameter": bool(measured), "trl": trl is not None, "standard": bool(named),
    }  # fmt: skip
    return NeedReading(
        language(text), _title(text), budget, deadline, trl, measured, named, missing(text, told)
    )


def _title(text: str) -> Place | None:
    for clause in _CLAUSE.finditer(text[:2000]):
        opening = _NO_TITLE.match(text, clause.start(), clause.end())
        start = opening.end() if opening else clause.start()
        words = text[start : clause.end()].rstrip()
        if len(words) >= 4:
            return place(text, start, start + len(_short(words)))
    return None


def _short(words: str) -> str:
    if len(words) <= TITLE_LENGTH:
        return words
    cut = words[:TITLE_LENGTH]
    # An English word is not cut in two.
    if words[TITLE_LENGTH].isascii() and not words[TITLE_LENGTH].isspace() and " " in cut.strip():
        cut = cut.rpartition(" ")[0]
    return cut.rstrip()


def _budget(text: str, found: list[Money]) -> Money | None:
    offered: list[tuple[bool, int, Money]] = []
    for amount in found:
        around = clause_around(text, amount.place.start, amount.place.end, reach=24).quote
        if amount.per is None and _OFFERED.search(around) and not _SPENT_OR_OTHER.search(around):
            offered.append((not _FIRST.search(around), amount.place.start, amount))
    return min(offered, key=lambda row: row[:2])[2] if offered else None


def _deadline(text: str, days: list[DateFinding]) -> DateFinding | None:
    for found in days:
        if not found.deadline:
            continue
        around = clause_around(text, found.place.start, found.place.end, reach=30).quote
        if not _COUNTED.search(found.place.quote) or _DELIVERED.search(around):
            return found
    return None


def _trl_wanted(text: str, levels: list[Maturity]) -> Maturity | None:
    wanted: list[tuple[bool, bool, int, Maturity]] = []
    for level in levels:
        start, stated = level.place.start, level.basis == "stated"
        clause = clause_around(text, start, level.place.end, reach=24)
        says_so = bool(_WANTED.search(text[clause.start : start]))
        if not _NOW.search(clause.quote) and (says_so or stated):
            wanted.append((not stated, not says_so, start, level))
    return min(wanted, key=lambda row: row[:3])[3] if wanted else None
