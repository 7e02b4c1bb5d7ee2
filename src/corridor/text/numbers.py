"""Numbers in Chinese and English texts: 1,200, ３．５, 三百二十, 1.2亿, 百分之三十, 1/3."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from corridor.text.chinese_numerals import CHARACTERS, DIGITS, chinese_value, scale_value
from corridor.text.places import Place, place

_PLAIN = str.maketrans("０１２３４５６７８９．，－−＋", "0123456789.,--+")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_LONGEST = 24  # digits; longer runs are identifiers
_WORTH = {"thousand": 10**3, "million": 10**6, "billion": 10**9}
_SHARE = {"%": "0.01", "％": "0.01", "‰": "0.001", "百": "0.01", "千": "0.001", "万": "0.0001"}
# A digit straight after a letter belongs to a name (V2G, SO2), except after these.
_NAMES_BEFORE = (
    "HRC",
    "HRB",
    "HRA",
    "HV",
    "HB",
    "HS",
    "pH",
    "PH",
    "TRL",
    "RMB",
    "CNY",
    "USD",
    "EUR",
)
_START = r"(?:(?<![A-Za-z0-9０-９.．_])" + "".join(rf"|(?<={n})" for n in _NAMES_BEFORE) + ")"
_SIGN = r"(?P<sign>零下\s?|(?<![A-Za-z0-9０-９)）%％℃°μ㎡\]万亿千百元年月日])(?<!--)[-−－+＋])?"
_ARABIC = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[０-９]{1,3}(?:[，,][０-９]{3})+(?![０-９])"
    r"|[0-9０-９]+)(?:[.．][0-9０-９]+)?"
)
_POWER = (
    r"(?:\s?[×xX*]\s?10(?:\^\s?(?P<caret>[-−+]?[0-9]{1,2})|(?P<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))"
    r"|[eE](?P<e>[-+]?[0-9]{1,2})(?![0-9A-Za-z]))"
)
_SCALE = (
    r"\s?(?P<amid>[余多])?\s?(?P<scale>[十百千]?万亿|[十百千]?(?P<inner>[余多])?[万亿](?!分之|[向能])"
    r"|[十百千](?!分之|[克瓦米帕伏赫卡安焦牛欧斤]))|\s?(?P<word>thousand|million|billion)\b"
)
_MEASURE = r"(?=个月|星期|小时|分钟|[年天米吨倍台升秒克]|周(?!期))"
_HAN = rf"[{CHARACTERS}]+(?:点[{DIGITS}]+)?"
_NUMBER = re.compile(
    rf"(?P<den>百|千|万|[{CHARACTERS}]+)分之(?:(?P<num>{_ARABIC})|(?P<hannum>百|{_HAN}))"
    rf"|{_SIGN}{_START}(?:(?<![0-9/])(?P<ratio>[1-9]/[234568])(?![0-9/.])"
    rf"|(?P<arabic>(?>{_ARABIC}))(?![.．]?[0-9０-９])(?:{_POWER}|{_SCALE})?(?:\s?(?P<share>[%％‰]))?)"
    rf"(?P<tail>(?<!%)[余多](?![种元层孔功能]))?"
    rf"|(?P<han>{_HAN})(?:(?P<hantail>[余多])(?P<hanscale>[万亿]{{0,2}}))?(?P<single>{_MEASURE})?"
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number read at a place.

    ``value`` is what it is worth (30 % is 0.30), ``scale`` what a word or sign behind it
    multiplied by (万: 10000, %: 0.01), ``kind`` one of ``plain``, ``percent`` (also ‰),
    ``fraction``. ``more`` tells that the text says "and some more" (400余万, 300多).
    """

    value: Decimal
    kind: str
    scale: Decimal
    more: bool
    place: Place


def numbers(text: str) -> list[Number]:
    """The numbers of ``text`` in order. Digits glued to a name (V2G, SO2) are none.

    Single Chinese digits count only before a measure word (三天), since 一 and 三 are parts
    of so many words.

    >>> [str(n.value) for n in numbers("投入3.5万，约百分之三十，一百二十台，三天")]
    ['35000.0', '0.30', '120', '3']
    """
    return list(_merged(text, (n for m in _NUMBER.finditer(text) if (n := _number(text, m)))))


def _number(text: str, found: re.Match[str]) -> Number | None:
    if found["den"]:
        return _part_of(text, found)
    if found["han"]:
        return _han(text, found)
    if found["ratio"]:
        above, below = found["ratio"].split("/")
        if int(above) >= int(below):
            return None
        return _signed(text, found, Decimal(above) / Decimal(below), "fraction", Decimal(1))
    return _arabic(text, found)


def _arabic(text: str, found: re.Match[str]) -> Number | None:
    digits = found["arabic"].translate(_PLAIN).replace(",", "")
    if len(digits) > _LONGEST:
        return None
    power = found["caret"] or (found["raised"] or "").translate(_RAISED) or found["e"] or "0"
    value = Decimal(digits).scaleb(int(power.translate(_PLAIN)))
    scale = Decimal(_WORTH.get(found["word"] or "", 1))
    scale *= scale_value((found["scale"] or "").replace("余", "").replace("多", ""))
    scale *= Decimal(_SHARE.get(found["share"] or "", "1"))
    return _signed(text, found, value * scale, "percent" if found["share"] else "plain", scale)


def _signed(text: str, found: re.Match[str], value: Decimal, kind: str, scale: Decimal) -> Number:
    below = (found["sign"] or "").strip() in ("零下", "-", "−", "－")
    more = bool(found["amid"] or found["inner"] or found["tail"])
    return Number(-value if below else value, kind, scale, more, place(text, *found.span()))


def _part_of(text: str, found: re.Match[str]) -> Number | None:
    part = found["num"] and found["num"].translate(_PLAIN).replace(",", "")
    above = Decimal(part) if part and len(part) <= _LONGEST else None
    if found["hannum"]:
        above = Decimal(100) if found["hannum"] == "百" else chinese_value(found["hannum"])
    share = _SHARE.get(found["den"])
    below = None if share else chinese_value(found["den"])
    if above is None or not (share or below):
        return None
    value = above * Decimal(share) if share else above / (below or 1)
    kind, scale = ("percent", Decimal(share)) if share else ("fraction", Decimal(1))
    return Number(value, kind, scale, False, place(text, *found.span()))


def _han(text: str, found: re.Match[str]) -> Number | None:
    numeral, behind = found["han"], scale_value(found["hanscale"] or "")
    scale = behind * scale_value(numeral[len(numeral.rstrip("万亿")) :])
    value = chinese_value(numeral)
    if value is None or (len(numeral) == 1 and (found["single"] is None or not value)):
        return None
    where = place(text, *found.span())
    return Number(value * behind, "plain", scale, bool(found["hantail"]), where)


def _merged(text: str, found: Iterator[Number]) -> Iterator[Number]:
    """1亿2000万 is one number: a scaled one followed at once by one of a smaller scale."""
    before: Number | None = None
    for number in found:
        if before and before.place.end == number.place.start and 1 < number.scale < before.scale:
            whole = place(text, before.place.start, number.place.end)
            value = before.value + number.value
            before = Number(value, "plain", number.scale, number.more, whole)
            continue
        if before:
            yield before
        before = number
    if before:
        yield before
