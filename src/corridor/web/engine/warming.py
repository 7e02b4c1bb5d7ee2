"""Loading what the first answer would otherwise wait for: compiled kernels and the shelf."""

import gc

from corridor.search import SearchFailure
from corridor.web.engine.judging import find_and_judge
from corridor.web.engine.profiles import profile_of_text
from corridor.web.indexing import PUBLIC_SHELF, open_shelf
from corridor.web.indexing.levels import shelf_folder
from corridor.zone.ground.queries import today


def warm_up() -> bool:
    """Judge one word and forget it; answers whether there was a shelf to do it on.

    What is loaded by then stays for good, so the garbage collector need not look at it again:
    walking a million objects in the middle of an answer would cost more than the answer.
    """
    try:
        shelf = open_shelf(shelf_folder(PUBLIC_SHELF))
    except SearchFailure:
        return False
    find_and_judge(profile_of_text("预热", today=today()), shelf, 1)
    gc.collect()
    gc.freeze()
    return True
