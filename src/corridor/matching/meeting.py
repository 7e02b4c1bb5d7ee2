"""The loop that judges: which words of a need stand in each of many offers."""

import numpy as np
from numba import types

from corridor.matching.compiling import F8, I4, U4, U8, compiled


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


fill_slots = compiled(types.void(U4, types.int32[::1]), _fill_slots)
meet = compiled(
    types.void(
        U4, U8, U4, U4, U4, I4,
        F8, F8, F8, F8, F8,
        types.float64, types.float64, types.float64, types.float64, types.float64,
        types.float64[:, ::1],
    ),
    _meet,
)  # fmt: skip
