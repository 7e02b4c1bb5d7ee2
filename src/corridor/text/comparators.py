"""Words and signs that turn a number into a bound: 不低于, ≤, 以内, at least, about."""

import re

_NOT = "(?:不|不得|不能|不应|不可|不宜|不要|不会|未)"
BEFORE: dict[str, str] = {
    "ge": rf"≥|⩾|≧|>=|＞=|{_NOT}(?:低于|少于|小于|短于|薄于|低於)|(?:大于|高于|多于)(?:或)?等于|"
    r"至少|最少|最低|起码|下限|at least|no(?:t)? less than|not below|minimum(?: of)?|min\.?",
    "le": rf"≤|⩽|≦|<=|＜=|{_NOT}(?:超过|高于|大于|多于|超出|长于|厚于|超)|"
    r"(?:小于|低于|少于)(?:或)?等于|至多|最多|最高|最大|上限|up to|at most|no(?:t)? more than|"
    r"not exceed(?:ing)?|not above|maximum(?: of)?|max\.?",
    "gt": r">|＞|大于|高于|超过|超出|多于|超|more than|greater than|above|over|exceed(?:ing|s)?",
    "lt": r"<|＜|小于|低于|少于|不到|不足|短于|less than|below|under",
    "tolerance": r"±|\+/-|正负",
    "about": r"≈|大约|约|约为|近|接近|大概|about|around|approximately|approx\.?|ca\.|～|~",
}
AFTER: dict[str, str] = {
    "ge": r"(?:及|或|和)?(?:其)?以上|起步|or more|or above|and above|or higher|minimum|多",
    "le": r"(?:及|或|和)?以下|以内|之内|封顶|or less|or below|or lower|at most|maximum",
    "about": r"左右|上下|or so",
}
"""What each code is written as, before and after the number. 以上, 以下 and 以内 include it."""

_LOOK_BACK = 24


def _alternatives(table: dict[str, str]) -> str:
    return "|".join(rf"(?P<{code}>{words})" for code, words in table.items())


_BEFORE = re.compile(
    rf"(?:(?<![A-Za-z])|(?=[^A-Za-z]))(?:{_alternatives(BEFORE)})\s?[:：为是达到在]{{0,2}}\s?$",
    re.IGNORECASE,
)
_AFTER = re.compile(rf"\s?(?:{_alternatives(AFTER)})", re.IGNORECASE)


def comparator_before(text: str, start: int) -> tuple[str | None, int]:
    """The code of the comparator that ends at ``start`` and where it begins."""
    left = max(0, start - _LOOK_BACK)
    found = _BEFORE.search(text[left:start])
    return (found.lastgroup, left + found.start()) if found else (None, start)


def comparator_after(text: str, end: int) -> tuple[str | None, int]:
    """The code of the comparator that begins at ``end`` and where it ends."""
    found = _AFTER.match(text, end)
    return (found.lastgroup, found.end()) if found else (None, end)
