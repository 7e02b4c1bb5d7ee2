"""From a cell to a value: text, amounts, days, levels, choices, lists, codes.

A reader takes a cell that is not empty and a unit from the column's name, and gives a value,
None where the cell says "unknown", or raises ``Unreadable``.
"""

from corridor.web.importing.values.amounts import amount, whole_number
from corridor.web.importing.values.choices import choice, yes_or_no
from corridor.web.importing.values.codes import credit_code
from corridor.web.importing.values.days import first_day, last_day
from corridor.web.importing.values.levels import levels
from corridor.web.importing.values.lists import listed
from corridor.web.importing.values.measured import measured
from corridor.web.importing.values.readiness import readiness
from corridor.web.importing.values.texts import clean, line, means_unknown, passage

__all__ = [
    "amount",
    "choice",
    "clean",
    "credit_code",
    "first_day",
    "last_day",
    "levels",
    "line",
    "listed",
    "means_unknown",
    "measured",
    "passage",
    "readiness",
    "whole_number",
    "yes_or_no",
]
