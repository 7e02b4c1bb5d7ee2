"""Standards named in a text: GB/T 36132-2025, ISO 9001:2015, ASTM B733, Q/ABC 001-2020."""

import re
from dataclasses import dataclass

from corridor.text.places import Place, place

_BODIES = {
    "national": "GB/T GB/Z GB GJB GBZ GBJ",
    "sector": "AQ BB CB CH CJ CJJ DA DB DL DZ EJ FZ GA GY HB HG HJ HY JB JC JG JGJ JJF JJG JR JT "
    "JTG LB LD "
    "LS LY MH MT MZ NB NY QB QC QJ QX SB SC SF SH SJ SL SN SY TB TD WB WH WM WS XB YB YC YD YS "
    "YY YZ",
    "international": "ISO/IEC ISO/TS ISO/TR ISO IEC/TS IEC IATF ITU-T ISO/ASTM",
    "foreign": "ASTM ASME ANSI API AWS AMS SAE IEEE UL MIL-STD DIN BS EN JIS NF NACE AATCC AEC "
    "VDA VDI "
    "NFPA FDA",
}
"""Kind → bodies. Sectors after China's table of codes of industry standards (行业标准代号)."""

_KINDS = {body: kind for kind, bodies in _BODIES.items() for body in bodies.split()}
_COMPOUND = ("DIN EN ISO", "BS EN ISO", "EN ISO", "DIN EN", "BS EN", "EN IEC", "DIN ISO", "NF EN")
_RECOMMENDED = [f"{body}/{kind}" for body in _BODIES["sector"].split() for kind in "TZ"]
_NAMES = sorted(
    [*_KINDS, *_RECOMMENDED, *_COMPOUND, "GBT", "GBZ"], key=lambda name: (-len(name), name)
)
_NUMBER = (
    r"(?P<number>[A-Z]{0,3}[ -]?[0-9]{1,6}(?:[A-Z](?![A-Za-z]))?(?:\.[0-9]{1,3}){0,3}"
    r"(?:-[0-9]{1,2}(?![0-9]))?)"
    r"(?:\s?[-—–－:：]\s?(?P<year>(?:19|20)[0-9]{2})(?![0-9]))?(?![0-9A-Za-z])"
)
_SLASH = r"\s?[/／]\s?"
_STANDARD = re.compile(
    r"(?<![A-Za-z0-9/])(?P<body>Q\s?[/／]\s?[0-9A-Z]{2,10}|T\s?[/／]\s?[A-Z]{2,10}"
    rf"|DB[0-9]{{2,6}}(?:\s?[/／]\s?T)?"
    rf"|{'|'.join(re.escape(n).replace('/', _SLASH) for n in _NAMES)})"
    rf"\s?[-－]?\s?{_NUMBER}"
)


@dataclass(frozen=True, slots=True)
class Standard:
    """A standard as it is cited: ``name`` is the citation in its usual form.

    ``kind``: ``national``, ``sector``, ``local``, ``association``, ``company`` (China),
    ``international`` or ``foreign``. ``year`` is ``None`` where the text gives none.
    """

    name: str
    body: str
    number: str
    year: int | None
    kind: str
    place: Place


def standards(text: str) -> list[Standard]:
    """The standards cited in ``text``, in order.

    >>> [s.name for s in standards("按GBT701-2008和ISO 9001：2015")]
    ['GB/T 701-2008', 'ISO 9001:2015']
    """
    return [_standard(text, found) for found in _STANDARD.finditer(text)]


def _standard(text: str, found: re.Match[str]) -> Standard:
    body = re.sub(r"\s?[/／]\s?", "/", found["body"])
    body = {"GBT": "GB/T", "GBZ": "GB/Z"}.get(body, body)
    kind = _kind(body)
    number, year = found["number"].strip(" -"), found["year"]
    colon = kind in ("international",) or body.endswith("ISO") or body in ("EN", "BS EN", "DIN EN")
    joined = f"{body} {number}{':' if colon else '-'}{year}" if year else f"{body} {number}"
    where = place(text, *found.span())
    return Standard(joined, body, number, int(year) if year else None, kind, where)


def _kind(body: str) -> str:
    for start, kind in (("Q/", "company"), ("T/", "association")):
        if body.startswith(start):
            return kind
    if re.match("DB[0-9]", body):
        return "local"
    return _KINDS.get(body) or ("sector" if body in _RECOMMENDED else "foreign")
