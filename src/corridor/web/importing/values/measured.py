"""Parameters of a need: as objects, or as 厚度≥8μm; 耐盐雾≥96h."""

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Any

from corridor.text import parameters
from corridor.web.importing.errors import Unreadable
from corridor.web.importing.values.texts import clean, means_unknown
from corridor.zone.demand.actions import ParameterTold, parameter_told

COMPARATORS = {
    "=": "eq", "==": "eq", "eq": "eq",
    ">=": "ge", "≥": "ge", "ge": "ge",
    ">": "gt", "gt": "gt",
    "<=": "le", "≤": "le", "le": "le",
    "<": "lt", "lt": "lt",
    "~": "about", "≈": "about", "about": "about",
    "-": "between", "between": "between",
    "±": "tolerance", "tolerance": "tolerance",
}  # fmt: skip
"""How a comparator may be put → its code."""
_SIX_PLACES = Decimal("0.000001")
_LIMIT = Decimal(10) ** 14


def measured(cell: Any, unit: str | None) -> list[ParameterTold] | None:
    """The parameters that a cell names."""
    if isinstance(cell, str) and cell.lstrip().startswith("["):
        try:
            cell = json.loads(cell)
        except ValueError:
            raise Unreadable("cell.parameters") from None
    if isinstance(cell, list):
        return [_told(item) for item in cell] or None
    text = clean(cell)
    if not text or means_unknown(text):
        return None
    told = [parameter_told(one) for one in parameters(text)]
    kept = [one for one in told if one is not None]
    if not kept or len(kept) < len(told):
        raise Unreadable("cell.parameters")
    return kept


def _told(item: Any) -> ParameterTold:
    if not isinstance(item, dict) or item.get("comparator") not in COMPARATORS:
        raise Unreadable("cell.parameters")
    to, unit = item.get("value_to"), item.get("unit")
    return ParameterTold(
        _fits(clean(item.get("name", "")), 100),
        COMPARATORS[item["comparator"]],
        _number(item.get("value")),
        None if to is None else _number(to),
        None if unit in (None, "") else _fits(clean(unit), 20),
    )


def _fits(text: str, longest: int) -> str:
    text = re.sub(r"\s+", " ", text)
    if not 0 < len(text) <= longest:
        raise Unreadable("cell.parameters")
    return text


def _number(value: Any) -> Decimal:
    try:
        number = Decimal(str(value))
        exact = number.quantize(_SIX_PLACES)
    except InvalidOperation:
        raise Unreadable("cell.parameters") from None
    if isinstance(value, bool) or exact != number or abs(number) >= _LIMIT:
        raise Unreadable("cell.parameters")
    return exact
