"""Folds that keep near copies of a need together, and draws of needs for intervals."""

import hashlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

FOLDS = 5
_DRAWS = 1000


def folds_of(groups: Sequence[str], folds: int = FOLDS) -> NDArray[np.int64]:
    """The fold of each need: whole groups, dealt out in the order of their md5."""
    in_order = sorted(
        set(groups), key=lambda g: hashlib.md5(g.encode(), usedforsecurity=False).hexdigest()
    )
    fold = {group: place % folds for place, group in enumerate(in_order)}
    return np.array([fold[group] for group in groups], np.int64)


def draws(needs: int, seed: int = 20191124) -> NDArray[np.int64]:
    """A thousand draws (rows) of as many needs with repetition, the same in every run."""
    return np.random.default_rng(seed).integers(0, needs, (_DRAWS, needs))
