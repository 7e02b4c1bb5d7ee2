"""One text with several problems, taken apart so that each can be offered as a need."""

import re
from dataclasses import dataclass
from itertools import pairwise

from corridor.text.places import Place, trimmed
from corridor.text.units import quantities

_AT_START = r"(?:(?<=^)|(?<=[\s。；;：:，,、！!]))"
_NUMBERED = re.compile(
    _AT_START + r"(?P<mark>[（(]?(?P<n>[0-9]{1,2})(?:[)）、．]|\.(?![0-9]))\s?|(?P<circled>[①-⑳])"
    r"|(?P<ordinal>第?[一二三四五六七八九])(?:是|、|，|,|：|[)）])|[（(](?P<han>[一二三四五六七八九])[)）])",
    re.MULTILINE,
)
_BULLET = re.compile(r"^[^\S\n]*(?P<mark>[-•·*●■◆▪‣—]\s+|[•·●■◆▪‣])", re.MULTILINE)
_ALSO = re.compile(
    r"(?:(?<=^)|(?<=[\n。；;，,！!？?.]))[^\S\n]{0,8}"
    r"(?P<mark>(?:另外|此外|再就是|还有(?:一个|个)?(?:问题|难题|需求)|还有(?=[，,：:])|还有就是|还想|还需要?"
    r"|(?:in addition|also|secondly|another problem is|besides)\b)[，,：:]?\s?)",
    re.IGNORECASE,
)
_PROBLEM = re.compile(
    r"问题|难题|超标|起泡|起皮|脱落|剥落|开裂|裂纹|泄漏|漏|堵塞|结垢|腐蚀|磨损|不稳定|不均匀|不达标|不合格|不良|缺陷|故障|失效"
    r"|难以|无法|不能|困难|瓶颈|过[高低大小]|偏[高低大小]|太[高低慢快]|不足|不够|不好|不准|能耗高|成本高|效率低|报废|变形|发黄|异味"
    r"|problem|issue|fail|leak|crack|peel|blister|corro|cannot|can't|too (?:high|low|slow)|exceed"
    r"|defect",
    re.IGNORECASE,
)
_ASK = re.compile(
    r"想|希望|寻求|寻找|需要|需求|求购|求助|征集|诚征|找|解决|攻克|攻关|开发|研发|研制|研究|提高|提升|降低|减少|改造|改进|改善|优化|替代|实现"
    r"|look(?:ing)? for|need|want|seek|develop|improve|reduce|replace|solve|find",
    re.IGNORECASE,
)
_OTHER = (
    "目标|指标|参数|要求|条件|基础|内容|预算|投入|规格|性能|步骤|优势|特点|成果|设备|措施|方案|现状|趋势|目的"
    "|意义|概况|背景|情况|功能|specification|requirement|parameter|target|steps|features"
)
_ANNOUNCES_OTHER = re.compile(
    rf"(?:{_OTHER}|包括|includ(?:es|ing))[^。！？\n]{{0,6}}[：:]?\s*$", re.IGNORECASE
)
_HEADING = re.compile(
    rf"\s*[^\n，。；：:]{{0,10}}(?:{_OTHER})[^\n，。；：:]{{0,3}}(?:[：:\n；]"
    rf"|\s*$)"
)
_ORDER = {c: n for n, c in enumerate("一二三四五六七八九", start=1)}
_SHORTEST, _LONGEST = 4, 200  # characters; longer ones are chapters, not problems


@dataclass(frozen=True, slots=True)
class Part:
    """One problem of a text; ``mark`` is what announced it (``2、``, 另外), or ``None``."""

    mark: str | None
    place: Place


def problems(text: str) -> list[Part]:
    """The separate problems of ``text``; one part with all of it if it is not surely several.

    The rule, made to split too little rather than too much:

    * Parts begin at list numbers that count up from one, at bullets, and at words such as
      另外, 还有, also at the beginning of a clause.
    * A numbered list is taken apart only if each item states a problem (起泡, 超标, cannot …)
      or asks for something (想找, 降低, looking for …), and no item is a parameter: a
      quantity with no problem beside it (1.硬度≥500HV 2.厚度25μm).
    * Its numbers have one shape (1、 or （1） or 一是) and begin only once, and no item is
      longer than two hundred characters: otherwise the text is a document with chapters.
    * A list announced as targets, parameters, requirements, existing conditions or contents
      (预期目标：1、… 2、…), or with such words as the headings of its items, is one need.
    * 另外 and the like split only where both sides state a problem or ask for something and
      the part that follows is no parameter.
    * What stands before a list (我们有几个问题：) is an announcement and no part; before 另外 it
      is the first part.
    """
    whole = trimmed(text, 0, len(text))
    if whole is None:
        return []
    listed = _items(text)
    cuts = listed if _separate(text, listed) else []
    parts = _parts(text, sorted(cuts + _also(text, cuts)), announced=bool(cuts))
    return parts if len(parts) > 1 else [Part(None, whole)]


_Cut = tuple[int, int]  # where a mark begins and ends


def _items(text: str) -> list[_Cut]:
    shapes: dict[str, list[re.Match[str]]] = {}
    for match in _NUMBERED.finditer(text):
        shapes.setdefault(_shape(match), []).append(match)
    for matches in shapes.values():
        ranks = [_rank(match) for match in matches]
        if len(ranks) > 1 and ranks == list(range(1, len(ranks) + 1)):
            return [match.span("mark") for match in matches]
    return [] if shapes else [match.span("mark") for match in _BULLET.finditer(text)]


def _shape(match: re.Match[str]) -> str:
    return re.sub(r"[0-9]+|[①-⑳]|[一二三四五六七八九]", "n", match["mark"].strip())


def _rank(match: re.Match[str]) -> int:
    if match["n"]:
        return int(match["n"])
    if match["circled"]:
        return ord(match["circled"]) - ord("①") + 1
    return _ORDER[(match["ordinal"] or match["han"])[-1]]


def _separate(text: str, cuts: list[_Cut]) -> bool:
    if len(cuts) < 2 or _ANNOUNCES_OTHER.search(text[max(0, cuts[0][0] - 30) : cuts[0][0]]):
        return False
    ends = [start for start, _ in cuts[1:]] + [len(text)]
    bodies = [text[stop:end] for (_, stop), end in zip(cuts, ends, strict=True)]
    return all(_states(body) and not _HEADING.match(body[:40]) for body in bodies)


def _states(words: str) -> bool:
    """Whether ``words`` state a problem or ask for something and are no mere parameter."""
    if not _SHORTEST <= len(words.strip()) <= _LONGEST:
        return False
    if _PROBLEM.search(words):
        return True
    return bool(_ASK.search(words)) and not quantities(words)


def _also(text: str, cuts: list[_Cut]) -> list[_Cut]:
    marks = [m.span("mark") for m in _ALSO.finditer(text)]
    bounds = sorted({0, len(text), *(start for start, _ in (*cuts, *marks))})
    ends = dict(pairwise(bounds))
    begins = {end: start for start, end in pairwise(bounds)}
    return [
        (start, stop)
        for start, stop in marks
        if start in begins
        and _states(text[begins[start] : start])
        and _states(text[stop : ends.get(start, len(text))])
    ]


def _parts(text: str, cuts: list[_Cut], *, announced: bool) -> list[Part]:
    if not cuts:
        return []
    ends = [start for start, _ in cuts[1:]] + [len(text)]
    parts = []
    lead = trimmed(text, 0, cuts[0][0])
    if lead and not announced:
        parts.append(Part(None, lead))
    for (start, stop), end in zip(cuts, ends, strict=True):
        if body := trimmed(text, stop, end):
            parts.append(Part(text[start:stop].strip(), body))
    return parts
