"""The leak test: every address, as every reader, with secrets in every field of every level."""

import logging

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from corridor.web.engine import answering
from corridor.web.pages import needs as need_pages
from corridor.zone.demand.models import Level, Need
from corridor.zone.demand.queries import disclose_at
from corridor.zone.transfer.models import Match
from tests.web.addresses import CALLS, addresses
from tests.web.leak_walk import answers, walk
from tests.web.marked_zone import marked_zone  # noqa: F401 - a fixture

pytestmark = pytest.mark.django_db


def test_every_address_is_walked_with_its_own_kind_of_record(zone):
    """A new address has to say in tests/web/addresses.py how it is called."""
    assert set(addresses()) == set(CALLS)
    assert {call.about for call in CALLS.values()} - {None} <= set(zone.ids)


def test_no_reader_sees_a_word_of_a_higher_level(zone, caplog, capsys):
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("django.db.backends").setLevel(logging.WARNING)
        done = walk(zone)
    assert not done.leaks, done.leaks[:20]
    assert done.addresses == set(CALLS)
    every = {spelling for _, secret in zone.secrets for spelling in secret.spellings}
    assert not [word for word in every if word in caplog.text], "a need's words are in the log"
    with capsys.disabled():
        print(
            f"\nleaks: {len(done.addresses)} addresses x {len(zone.readers)} readers,"
            f" {done.calls} answers, {done.checks} combinations of answer and secret: 0 leaks"
        )


def test_the_readers_do_see_what_is_theirs(zone):
    """A walk that sees nothing anywhere would find no leak either."""
    seen = {
        reader: {
            secret.level
            for where, body in answers(zone, "need", reader)
            for _, secret in zone.secrets
            if secret.spellings[0] in body
        }
        for reader in zone.readers
    }
    assert seen["public"] == {Level.PUBLIC}
    assert seen["owner"] == set(Level)
    interested = {Level.PUBLIC, Level.REGISTERED, Level.AFTER_INTEREST}
    assert seen["broker of the case"] == seen["technology owner"] == interested
    for other in ("other company", "broker elsewhere", "park officer", "zone officer", "auditor"):
        assert seen[other] == {Level.PUBLIC, Level.REGISTERED}, other


def test_what_is_closed_later_is_closed_in_the_receipts_that_were_kept(zone):
    """A match keeps its evidence; the company closes the field afterwards."""
    need = zone.needs["open", Level.PUBLIC]
    match = Match.objects.filter(need=need, technology__public_id=zone.ids["technology"][0]).get()
    address = reverse("match", args=[match.public_id])
    reader = zone.readers["public"].client
    assert "zqmetopenpubx" in reader.get(address).content.decode()
    Need.objects.filter(pk=need.pk).update(levels=need.levels | {"text": "broker_only"})
    assert "zqmetopenpubx" not in reader.get(address).content.decode()


CLOSED = {"text": "锌合金压铸件用保密前处理配方仍然起泡，怎么办", "level_text": "broker_only"}


def test_a_title_is_not_taken_from_a_text_that_is_closed(zone):
    """The title is open by default; the first clause of a closed text would be open with it."""
    refused = Client().post("/needs/new/", CLOSED)
    assert refused.status_code == 422
    before = Need.objects.count()
    taken = Client().post("/needs/new/", CLOSED | {"title": "起泡"})
    assert taken.status_code == 302
    assert Need.objects.count() == before + 1
    page = Client().get(taken["Location"]).content.decode()
    assert "起泡" in page
    assert "保密前处理配方" not in page


def test_the_parts_of_a_closed_text_are_closed_with_their_titles(zone):
    two = "1. 秘制前处理配方镀镍件起泡；\n2. 秘制漂洗废水镍超标，要求降到0.1 mg/L以下。"
    before = set(Need.objects.values_list("pk", flat=True))
    taken = Client().post("/needs/new/", CLOSED | {"text": two, "split": "1"})
    assert taken.status_code == 302
    parts = Need.objects.exclude(pk__in=before)
    assert len(parts) == 2
    for part in parts:
        assert "秘制" not in Client().get(f"/needs/{part.public_id}/").content.decode()


# Leaks that are put in on purpose: a walk that misses one of them proves nothing.

OPEN = frozenset(Level)


def test_a_leak_in_a_page_is_found(zone, monkeypatch):
    monkeypatch.setattr(need_pages, "disclose", lambda need, acting, also: disclose_at(need, OPEN))
    found = walk(zone, ["need"], ["public"]).leaks
    assert {secret.field for _, secret in zone.secrets} <= {leak.split()[4] for leak in found}


def test_a_leak_in_a_reason_is_found(zone, monkeypatch):
    monkeypatch.setattr(answering, "levels_open_to", lambda acting, need: OPEN)
    assert any("zqmet" in leak for leak in walk(zone, ["need"], ["auditor"]).leaks)


def test_the_database_is_as_it_was(zone):
    assert connection.in_atomic_block
    assert set(Need.objects.values_list("public_id", flat=True)) == set(zone.ids["need"])
