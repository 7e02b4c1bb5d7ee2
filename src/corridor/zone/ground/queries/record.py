from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils import timezone

from corridor.zone.ground.models import DayHead, RecordLine
from corridor.zone.ground.queries.statements import setting
from corridor.zone.ground.sealing import START, digest, seal_of


def record_hash() -> str:
    """The hash in which lines are written now, as the zone has set it: ``sha256`` or ``sm3``."""
    return str(setting("record_hash", on=timezone.now().date(), otherwise="sha256"))


def history(subject: str) -> QuerySet[RecordLine]:
    """What was done to one thing, oldest first."""
    return RecordLine.objects.filter(subject=subject).select_related("values").order_by("id")


@dataclass(frozen=True, slots=True)
class Fault:
    """A place where a chain does not hold: ``code`` says how."""

    chain: str
    sequence: int
    code: str


def verify_chain(chain: str) -> Iterator[Fault]:
    """Walk a chain from its start and report every place that does not hold."""
    previous, expected = START, 1
    lines = RecordLine.objects.filter(chain=chain, sequence__isnull=False).order_by("sequence")
    heads = dict(DayHead.objects.filter(chain=chain).values_list("sequence", "seal"))
    for line in lines.select_related("values").iterator(chunk_size=2000):
        place = line.sequence or 0
        if place != expected:
            yield Fault(chain, expected, "record.line_missing")
        if line.previous != previous:
            yield Fault(chain, place, "record.chain_broken")
        if line.seal != seal_of(line):
            yield Fault(chain, place, "record.line_changed")
        if not _values_match(line):
            yield Fault(chain, place, "record.values_changed")
        if heads.pop(place, line.seal) != line.seal:
            yield Fault(chain, place, "record.head_differs")
        previous, expected = line.seal or "", place + 1
    for place in sorted(heads):
        yield Fault(chain, place, "record.tail_cut")


def _values_match(line: RecordLine) -> bool:
    values = getattr(line, "values", None)
    if values is None:
        return True
    return (
        digest(values.salt, values.before, line.algorithm) == line.before_hash
        and digest(values.salt, values.after, line.algorithm) == line.after_hash
    )
