"""The inner loops, compiled by numba with fixed signatures and kept on disk between processes."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numba import njit, types

_U4 = types.Array(types.uint32, 1, "C", readonly=True)
_U8 = types.Array(types.uint64, 1, "C", readonly=True)
_I4 = types.Array(types.int32, 1, "C", readonly=True)
_I8 = types.Array(types.int64, 1, "C", readonly=True)
_F8 = types.Array(types.float64, 1, "C", readonly=True)


def _count_documents(tokens, start, length, row, stop, keys, met, last, used):  # type: ignore[no-untyped-def]
    """Count each token once a row into an open hash table; stops early when it is half full.

    Returns the first row not counted and the number of used places.
    """
    mask = len(keys) - 1
    while row < stop:
        if used + length[row] > len(keys) // 2 and used > len(keys) // 4:
            return row, used
        if used + length[row] >= len(keys):
            return row, used
        first = np.int64(start[row])
        for place in range(first, first + length[row]):
            token = tokens[place]
            slot = np.int64(token) & mask
            while met[slot] > 0 and keys[slot] != token:
                slot = (slot + 1) & mask
            if met[slot] == 0:
                keys[slot] = token
                used += 1
            if last[slot] != row:
                last[slot] = row
                met[slot] += 1
        row += 1
    return row, used


def _rehash(keys, met, last, new_keys, new_met, new_last):  # type: ignore[no-untyped-def]
    """Move a table into a larger, empty one."""
    mask = len(new_keys) - 1
    for old in range(len(keys)):
        if met[old] > 0:
            slot = np.int64(keys[old]) & mask
            while new_met[slot] > 0:
                slot = (slot + 1) & mask
            new_keys[slot] = keys[old]
            new_met[slot] = met[old]
            new_last[slot] = last[old]


def _fill_slots(terms, slots):  # type: ignore[no-untyped-def]
    """Place the numbers of distinct ``terms`` into an open hash table (-1 = empty)."""
    mask = len(slots) - 1
    for term in range(len(terms)):
        slot = np.int64(terms[term]) & mask
        while slots[slot] >= 0:
            slot = (slot + 1) & mask
        slots[slot] = term


def _meet(  # type: ignore[no-untyped-def]
    tokens, start, title_length, text_length, terms, slots,
    unit, title_gain, text_gain, in_title, specific,
    mean_title, mean_whole, k1, b, text_share, out,
):  # fmt: skip
    """What the words of a need and of each offer have in common; see ``words.Shared``."""
    mask = len(slots) - 1
    in_offer_title = np.zeros(len(terms), np.int64)
    in_offer = np.zeros(len(terms), np.int64)
    touched = np.empty(len(terms), np.int64)
    for offer in range(len(start)):
        met = 0
        covered = 0
        first = np.int64(start[offer])
        text_from = first + title_length[offer]
        end = text_from + text_length[offer]
        for place in range(first, end):
            token = tokens[place]
            slot = np.int64(token) & mask
            while slots[slot] >= 0 and terms[slots[slot]] != token:
                slot = (slot + 1) & mask
            term = slots[slot]
            if term < 0:
                continue
            if in_offer[term] == 0:
                touched[met] = term
                met += 1
            in_offer[term] += 1
            if place < text_from:
                in_offer_title[term] += 1
                covered += 1
        long_title = k1 * (1.0 - b + b * title_length[offer] / mean_title)
        long_whole = k1 * (1.0 - b + b * (end - first) / mean_whole)
        for index in range(met):
            term = touched[index]
            times = in_offer_title[term]
            gain = times * (k1 + 1.0) / (times + long_title)
            there = 1.0 if times > 0 else text_share
            if end > text_from:
                times = in_offer[term]
                gain = max(gain, text_share * times * (k1 + 1.0) / (times + long_whole))
            out[offer, 0] += title_gain[term] * unit[term] * gain
            out[offer, 1] += text_gain[term] * unit[term] * gain
            out[offer, 2] += in_title[term] * unit[term] * there
            out[offer, 4] += specific[term]
            in_offer[term] = 0
            in_offer_title[term] = 0
        if title_length[offer] > 0:
            out[offer, 3] = covered / title_length[offer]


def _compiled(signature: Any, function: Callable[..., Any]) -> Callable[..., Any]:
    compiled: Callable[..., Any] = njit(signature, cache=True)(function)
    return compiled


_COUNT = types.UniTuple(types.int64, 2)  # type: ignore[no-untyped-call]
count_documents = _compiled(
    _COUNT(
        _U4, _U8, _I8, types.int64, types.int64,
        types.uint32[::1], types.uint32[::1], types.int64[::1], types.int64,
    ),
    _count_documents,
)  # fmt: skip
rehash = _compiled(
    types.void(
        _U4, _U4, _I8, types.uint32[::1], types.uint32[::1], types.int64[::1]
    ),
    _rehash,
)  # fmt: skip
fill_slots = _compiled(types.void(_U4, types.int32[::1]), _fill_slots)
meet = _compiled(
    types.void(
        _U4, _U8, _U4, _U4, _U4, _I4,
        _F8, _F8, _F8, _F8, _F8,
        types.float64, types.float64, types.float64, types.float64, types.float64,
        types.float64[:, ::1],
    ),
    _meet,
)  # fmt: skip
