"""统一社会信用代码 (GB 32100-2015), and which of its characters is wrong."""

from typing import Any

from stdnum.cn import uscc

from corridor.web.importing.errors import Unreadable
from corridor.web.importing.values.texts import clean, means_unknown

LENGTH = 18
_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_DIVISION = range(2, 8)


def credit_code(cell: Any, unit: str | None) -> str | None:
    """A code whose length, characters and check character are right; else the row is refused.

    A wrong code would tie the record to another company, so nothing is guessed.
    """
    code = uscc.compact(clean(cell))
    if not code or means_unknown(code):
        return None
    if len(code) != LENGTH:
        raise Unreadable("uscc.length", fatal=True, length=len(code))
    for place, character in enumerate(code):
        if character not in _ALPHABET or (place in _DIVISION and not character.isdigit()):
            raise Unreadable("uscc.character", fatal=True, place=place + 1, character=character)
    right = uscc.calc_check_digit(code[:-1])
    if code[-1] != right:
        raise Unreadable("uscc.check", fatal=True, character=code[-1], right=right)
    return code
