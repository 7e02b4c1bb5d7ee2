"""Cells that a spreadsheet would take for a formula (CWE-1236)."""

from typing import Any

STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def guard(value: Any) -> Any:
    """A text that begins like a formula, with an apostrophe before it; all else as it is."""
    if isinstance(value, str) and value.startswith(STARTS):
        return f"'{value}"
    return value
