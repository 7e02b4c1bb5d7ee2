"""Parameters: quantities together with the words before them that say what is measured."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corridor.text.places import Place, place
from corridor.text.units import Quantity, quantities

_BREAK = re.compile(
    r"[，。！？；、,!?;：:\n]|[0-9]{1,2}[.．)）]\s?(?=[\u4e00-\u9fff])|(?<=[a-z])\.\s"
    r"|要求|满足|使得?(?!用)|能够|可以|具有|具备|以及|并且|并|且|和|与|及|在|于|将|把|降低到?|提高到?|提升到?"
    r"|\b(?:with|and|of|at|the|a|an|than|is|are|has|have)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:\s|[:：为是达到应需要可约仅只有控制保持在大概已超的也（(]|降[至到低]?|(?<![产性功效节])能|提?[升高]至|不|均|可达|高达|is|are|of"
    r"|must be|should be|shall be|be)+$"
)
_HEAD = re.compile(r"^[\s（(—-]*(?:[0-9]{1,2}[、.．)）])?(?:[\s的其该每则而但]|目前|现在|当前)*")
_NAME = re.compile(r"[^\W\d_]")
_REACH, _LONGEST = 30, 20


@dataclass(frozen=True, slots=True)
class Parameter:
    """``name`` is what stands before the quantity, ``None`` where nothing does."""

    name: Place | None
    quantity: Quantity


def parameters(text: str, *, besides: Sequence[Place] = ()) -> tuple[Parameter, ...]:
    """The quantities of ``text`` that do not lie in ``besides``, with their names.

    A bare count (3台, 2个) or span of years (近三年) is no parameter unless it is compared
    (循环≥1000次, 寿命8年以上); a count without a name is none either.

    >>> [(p.name.quote, p.quantity.place.quote) for p in parameters("镀层厚度应≥25μm")]
    [('镀层厚度', '≥25μm')]
    """
    named = (
        Parameter(_name(text, found.place.start), found)
        for found in quantities(text)
        if not any(_overlap(found.place, other) for other in besides)
    )
    return tuple(one for one in named if _tells(one))


def _tells(one: Parameter) -> bool:
    counted = one.quantity.dimension == "count"
    if counted or one.quantity.stated_unit in ("a", "月", "周"):
        return one.quantity.comparator not in ("eq", "about") and not (counted and not one.name)
    return True


def _overlap(one: Place, two: Place) -> bool:
    return one.start < two.end and two.start < one.end


def _name(text: str, end: int) -> Place | None:
    left = max(0, end - _REACH)
    tail = _TAIL.search(text[left:end])
    stop = left + tail.start() if tail else end
    start = left
    for mark in _BREAK.finditer(text, left, stop):
        start = mark.end() if mark.end() < stop else start
    head = _HEAD.match(text[start:stop])
    start += head.end() if head else 0
    if "，" in text[stop:end] or stop <= start or not _NAME.search(text[start:stop]):
        return None
    start = max(start, stop - _LONGEST)
    return None if _BREAK.match(text, stop - 1, stop) else place(text, start, stop)
