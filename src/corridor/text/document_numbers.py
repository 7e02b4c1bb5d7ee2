"""Numbers of official documents: 国科发火〔2016〕32号, [2016]32号."""

import re
from dataclasses import dataclass

from corridor.text.places import Place, place

_NUMBER = re.compile(
    r"(?P<open>[〔\[【（(［])\s?(?P<year>(?:19|20)[0-9]{2})\s?[〕\]】）)］]\s?第?\s?"
    r"(?P<number>[0-9]{1,5})\s?号(?![线楼])"
)
_ISSUER = re.compile(r"[\u4e00-\u9fff]{1,14}$")
_NOT_ISSUER = re.compile(
    r".*(?:根据|依据|按照|依照|遵照|参照|见于?|即|印发的?|发布的?|关于|通知|意见|办法|文件|以及|及|和|与|或"
    r"|文号为?|编号为?|的|由|在|以|按|号)"
)


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """``issuer`` is the 发文机关代字 before the bracket, ``None`` if the text has none.

    ``name`` is the number in the form of GB/T 9704: issuer〔year〕number号.
    """

    issuer: str | None
    year: int
    number: int
    name: str
    place: Place


def document_numbers(text: str) -> list[DocumentNumber]:
    """The document numbers in ``text``, in order; the bracket may be of any shape.

    >>> [d.name for d in document_numbers("根据国科发火[2016]32号文")]
    ['国科发火〔2016〕32号']
    """
    return [_read(text, found) for found in _NUMBER.finditer(text)]


def _read(text: str, found: re.Match[str]) -> DocumentNumber:
    left = max(0, found.start() - 14)
    before = _ISSUER.search(text[left : found.start()])
    words = before[0] if before else ""
    lead = _NOT_ISSUER.match(words)
    issuer = words[lead.end() :] if lead else words
    year, number = int(found["year"]), int(found["number"])
    where = place(text, found.start() - len(issuer), found.end())
    return DocumentNumber(issuer or None, year, number, f"{issuer}〔{year}〕{number}号", where)
