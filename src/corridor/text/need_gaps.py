"""What a need does not tell yet, as codes that a page can turn into questions."""

import re
from collections.abc import Mapping

from corridor.text.sentences import sentences
from corridor.text.units import quantities

GAPS = (
    "budget",
    "deadline",
    "parameter",
    "current_value",
    "test_method",
    "quantity",
    "trl",
    "standard",
)
"""Codes in the order in which a person would be asked.

``current_value``: what is measured today; ``test_method``: how success is to be measured;
``quantity``: how much or how many are made or wanted."""

_NOW = re.compile(
    r"目前|现有|现在|当前|现状|现阶段|currently|at present|today|now\b", re.IGNORECASE
)
_TESTED = re.compile(
    r"测试(?:方法|标准)|检测(?:方法|标准)|试验方法|按照?\S{0,12}(?:标准|检验|测试|检测)|盐雾|第三方检测|验收(?:标准|方法)|方法测定"
    r"|test method|tested (?:to|according)|according to|salt spray",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"年产|月产|日产|产能|产量|年用量|用量|数量|批量|每[年月天日]\S{0,6}[0-9]|处理量|[0-9万千百]\s?(?:件|台|套|吨|片|只)[/每]?"
    r"|per (?:year|month|day)|annual|pieces|quantity|volume",
    re.IGNORECASE,
)


def missing(text: str, told: Mapping[str, bool]) -> tuple[str, ...]:
    """The ``GAPS`` of ``text`` that are neither in ``told`` nor answered by its words."""
    known = {
        **told,
        "current_value": _says_current_value(text),
        "test_method": told.get("standard", False) or bool(_TESTED.search(text)),
        "quantity": bool(_AMOUNT.search(text)),
    }
    return tuple(code for code in GAPS if not known.get(code, False))


def _says_current_value(text: str) -> bool:
    return any(_NOW.search(part.quote) and quantities(part.quote) for part in sentences(text))
