"""The loop that counts in how many offers each token stands."""

import numpy as np
from numba import types

from corridor.matching.compiling import I8, U4, U8, compiled


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


_COUNT = types.UniTuple(types.int64, 2)  # type: ignore[no-untyped-call]
count_documents = compiled(
    _COUNT(
        U4, U8, I8, types.int64, types.int64,
        types.uint32[::1], types.uint32[::1], types.int64[::1], types.int64,
    ),
    _count_documents,
)  # fmt: skip
rehash = compiled(
    types.void(
        U4, U4, I8, types.uint32[::1], types.uint32[::1], types.int64[::1]
    ),
    _rehash,
)  # fmt: skip
