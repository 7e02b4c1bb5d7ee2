"""What is said when nothing was found: which words, which filter, and where to go from there."""

from dataclasses import dataclass

from django.urls import reverse

from corridor.search import Help
from corridor.web.pages.searching.wanted import Wanted
from corridor.web.words import active, word


@dataclass(frozen=True, slots=True)
class Way:
    """A way out of an empty result: what it is called, where it leads, how many are there."""

    label: str
    address: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Advice:
    """``absent``: words that are nowhere. ``near``: word → similar ones. ``lifted``: filters
    without which there would be something. ``unfiltered``: what no filter at all would give.
    """

    wordless: bool
    absent: str
    near: list[tuple[str, list[Way]]]
    lifted: list[Way]
    elsewhere: Way
    """The same words among records of every kind, without any filter."""
    unfiltered: int

    @property
    def silent(self) -> bool:
        """Whether there is nothing to say but that there is nothing."""
        return not (self.wordless or self.absent or self.lifted or self.elsewhere.count)


def advice(help: Help | None, asked: Wanted, *, unfiltered: int) -> Advice | None:
    """The help of an empty result as a page shows it.

    ``unfiltered`` is how many there are of the same kind without any filter.
    """
    if help is None:
        return None
    return Advice(
        wordless=help.wordless,
        absent=("、" if active() == "zh" else ", ").join(help.absent),
        near=[
            (typed, [Way(term, _instead(asked, typed, term)) for term in terms])
            for typed, terms in help.near.items()
        ],
        lifted=[
            Way(word(f"search.field.{field}"), asked.only(field, None).address, count)
            for field, count in help.without.items()
            if field in asked.filters
        ],
        elsewhere=Way("", f"{reverse('search')}{asked.unfiltered.address}", help.unfiltered),
        unfiltered=unfiltered,
    )


def _instead(asked: Wanted, typed: str, term: str) -> str:
    """The address of the same question with another spelling of one word."""
    return asked.asking(asked.q.replace(typed, term)).address
