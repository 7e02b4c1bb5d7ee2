"""The record: sealed in order, refusals kept, every change of a byte found, values erasable."""

from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import transaction
from django.utils import timezone

from corridor.zone.ground.actions import record, refuse, seal_day, seal_lines, state
from corridor.zone.ground.errors import Refused
from corridor.zone.ground.models import DayHead, RecordLine, RecordValue
from corridor.zone.ground.permissions import PUBLIC, SYSTEM, Permission
from corridor.zone.ground.queries import verify_chain
from corridor.zone.ground.sealing import hash_bytes
from tests.zone.makers import SourceMaker

pytestmark = pytest.mark.django_db


def write(count: int, chain: str = "north") -> None:
    for number in range(count):
        record("test.deed", subject=f"thing_{number}", chain=chain, by=SYSTEM, after={"n": number})


def faults(chain: str = "north") -> list[tuple[int, str]]:
    return [(fault.sequence, fault.code) for fault in verify_chain(chain)]


@pytest.mark.parametrize("algorithm", ["sha256", "sm3"])
def test_lines_are_sealed_in_the_order_of_writing_and_the_chain_verifies(algorithm):
    state(
        subject="zone",
        key="record_hash",
        value=algorithm,
        source=SourceMaker(),
        status="adopted",
        by=SYSTEM,
    )
    RecordLine.objects.all().delete()
    write(3)
    assert seal_lines() == 3
    write(2)
    assert seal_lines() == 2
    assert seal_lines() == 0
    assert list(RecordLine.objects.values_list("sequence", flat=True)) == [1, 2, 3, 4, 5]
    assert faults() == []


def test_chains_of_two_jurisdictions_do_not_mix():
    write(2, "north")
    write(2, "south")
    seal_lines()
    assert faults("north") == faults("south") == []
    assert RecordLine.objects.filter(chain="south").last().sequence == 2


@pytest.mark.parametrize(
    ("field", "value"),
    [("deed", "test.other"), ("by", "pers_x"), ("reason", "x"), ("after_hash", "0" * 64)],
)
def test_a_changed_line_is_found_where_it_stands(field, value):
    write(5)
    seal_lines()
    RecordLine.objects.filter(sequence=3).update(**{field: value})
    assert (3, "record.line_changed") in faults()


def test_a_missing_line_a_changed_value_and_a_cut_tail_are_found():
    write(5)
    seal_lines()
    seal_day(day=datetime.now(UTC).date(), key=Ed25519PrivateKey.generate())
    RecordValue.objects.filter(line__sequence=2).update(after={"n": 99})
    RecordLine.objects.filter(sequence__in=(3, 5)).delete()
    assert faults() == [
        (2, "record.values_changed"),
        (3, "record.line_missing"),
        (4, "record.chain_broken"),
        (5, "record.tail_cut"),
    ]


def test_erasing_the_values_leaves_the_chain_whole():
    write(3)
    seal_lines()
    RecordValue.objects.all().delete()
    assert faults() == []


def test_a_refusal_stays_on_record():
    with pytest.raises(RuntimeError), transaction.atomic():
        refuse(Permission.OPEN_CASE, subject="mtch_x", chain="north", by=PUBLIC)
    with pytest.raises(Refused):
        refuse(Permission.OPEN_CASE, subject="mtch_x", chain="north", by=PUBLIC)
    [line] = RecordLine.objects.filter(outcome="refused")
    assert (line.by, line.reason) == ("public", "permission.refused")


def test_a_day_is_signed_once():
    write(2)
    seal_lines()
    key = Ed25519PrivateKey.generate()
    today = timezone.now().astimezone(UTC).date()
    seal_day(day=today, key=key)
    seal_day(day=today, key=key)
    [head] = DayHead.objects.all()
    message = f"{head.chain} {head.day} {head.sequence} {head.seal}".encode()
    key.public_key().verify(bytes.fromhex(head.signature), message)


def test_sm3_is_the_published_one():
    """The example of GB/T 32905-2016: the hash of "abc"."""
    assert hash_bytes(b"abc", "sm3") == (
        "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    )
