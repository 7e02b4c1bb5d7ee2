"""Numba with fixed signatures, kept on disk, so that a new process compiles nothing."""

from collections.abc import Callable
from typing import Any

from numba import njit, types

U4 = types.Array(types.uint32, 1, "C", readonly=True)
U8 = types.Array(types.uint64, 1, "C", readonly=True)
I4 = types.Array(types.int32, 1, "C", readonly=True)
I8 = types.Array(types.int64, 1, "C", readonly=True)
F8 = types.Array(types.float64, 1, "C", readonly=True)


def compiled(signature: Any, function: Callable[..., Any]) -> Callable[..., Any]:
    """``function`` in machine code for one signature."""
    made: Callable[..., Any] = njit(signature, cache=True)(function)
    return made
