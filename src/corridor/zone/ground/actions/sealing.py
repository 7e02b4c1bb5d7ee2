from datetime import date, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import transaction

from corridor.zone.ground.models import DayHead, RecordLine
from corridor.zone.ground.queries import end_of
from corridor.zone.ground.sealing import START, hash_bytes, seal_of

BATCH = 1000


def seal_lines() -> int:
    """Seal every unsealed line into its chain, in the order of writing. One process does this.

    Answers how many lines were sealed. Interrupted, it goes on where it stood.
    """
    sealed = 0
    while batch := _seal_batch():
        sealed += batch
    return sealed


@transaction.atomic
def _seal_batch() -> int:
    open_lines = list(
        RecordLine.objects.select_for_update().filter(sequence__isnull=True).order_by("id")[:BATCH]
    )
    heads = {chain: _head(chain) for chain in {line.chain for line in open_lines}}
    for line in open_lines:
        sequence, previous = heads[line.chain]
        line.sequence, line.previous = sequence + 1, previous
        line.seal = seal_of(line)
        heads[line.chain] = (sequence + 1, line.seal)
    RecordLine.objects.bulk_update(open_lines, ["sequence", "previous", "seal"])
    return len(open_lines)


def _head(chain: str) -> tuple[int, str]:
    last = (
        RecordLine.objects.filter(chain=chain, sequence__isnull=False).order_by("-sequence").first()
    )
    return (last.sequence or 0, last.seal or START) if last else (0, START)


def seal_day(*, day: date, key: Ed25519PrivateKey) -> list[DayHead]:
    """Sign the last seal of each chain for a legal day of the zone that is over; idempotent."""
    end = end_of(day)
    chains = (
        RecordLine.objects.filter(written_at__lte=end, sequence__isnull=False)
        .order_by("chain")
        .values_list("chain", flat=True)
        .distinct()
    )
    return [_sign_head(chain, day, end, key) for chain in chains]


def _sign_head(chain: str, day: date, end: datetime, key: Ed25519PrivateKey) -> DayHead:
    last = (
        RecordLine.objects.filter(chain=chain, written_at__lte=end, sequence__isnull=False)
        .order_by("-sequence")
        .first()
    )
    assert last is not None and last.sequence is not None and last.seal is not None  # noqa: S101
    message = f"{chain} {day} {last.sequence} {last.seal}".encode()
    head, _ = DayHead.objects.get_or_create(
        chain=chain,
        day=day,
        defaults={
            "sequence": last.sequence,
            "seal": last.seal,
            "signature": key.sign(message).hex(),
            "key": hash_bytes(key.public_key().public_bytes_raw(), "sha256"),
        },
    )
    return head
