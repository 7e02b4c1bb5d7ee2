"""What a zone sets for itself in ``zone.toml``, and what each value must look like."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from zoneinfo import available_timezones


def _zone_name(value: Any) -> bool:
    return value in available_timezones()


def _currency(value: Any) -> bool:
    return isinstance(value, str) and len(value) == 3 and value.isascii() and value.isupper()


def _hash(value: Any) -> bool:
    return value in ("sha256", "sm3")


def _both(value: Any) -> bool:
    return isinstance(value, dict)


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


@dataclass(frozen=True, slots=True)
class Setting:
    """``required`` ones must have a value that holds today, or say who decides it."""

    holds: Callable[[Any], bool]
    required: bool


SETTINGS: dict[str, Setting] = {
    "name": Setting(_both, True),
    "time_zone": Setting(_zone_name, True),
    "currency": Setting(_currency, True),
    "record_hash": Setting(_hash, True),
    "notice": Setting(_both, True),
    "answer_within": Setting(_whole, False),
    "agreement_amount": Setting(_whole, False),
    "agreement_share": Setting(_whole, False),
    "map_review_number": Setting(lambda value: isinstance(value, str), False),
}
"""Key → what its value must be; the words for each are ``zone.setting.<key>``."""
