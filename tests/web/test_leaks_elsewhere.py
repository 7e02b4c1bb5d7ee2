"""No secret leaves by search, filter, data, export, index or forward store either."""

import io
import json
from pathlib import Path

import pytest
from django.urls import reverse

from corridor.search import find, open_index
from corridor.text import token_ids
from corridor.web.engine import answer_need
from corridor.web.engine.printing import as_data
from corridor.web.importing.export_fields import EXPORTS
from corridor.web.importing.exporting import Export, all_columns, run_export
from corridor.web.indexing import catch_up, putting, rebuild, shelf
from corridor.web.indexing import documents as index_documents
from corridor.web.indexing.levels import SHELF_LEVELS, shelf_folder
from corridor.zone.demand.models import Level, Need
from corridor.zone.demand.queries import disclose_at
from corridor.zone.ground.actions import owe
from corridor.zone.ground.errors import Refused
from corridor.zone.ground.permissions import SYSTEM
from tests.web.leak_walk import walk
from tests.web.marked_zone import LEVELS, marked_zone  # noqa: F401 - a fixture

pytestmark = pytest.mark.django_db
FILTERS = {"industry": ("industries={}",), "place": ("park={}", "jurisdiction={}")}
OPEN = frozenset(Level)


@pytest.mark.parametrize("reader", ["public", "zone officer"])
def test_a_secret_filters_nothing_and_finds_nothing(zone, reader):
    """Neither as a word nor as a filter, nor by a similar spelling, nor by a count."""
    client = zone.readers[reader].client
    for word, secret in zone.forbidden(reader, met=False).items():
        if word.startswith("zq"):
            typo = f"{word[:-1]}y"
            for query in (f"q={word}", f"q={typo}", *FILTERS.get(secret.field, ())):
                answer = client.get(f"{reverse('needs')}?{query.format(word)}")
                body = answer.content.decode()
                assert secret.need not in body, (reader, query)
                assert word not in body or word in query.format(word), (reader, query)


def test_answers_as_data_hide_what_pages_hide(zone):
    for reader, one in zone.readers.items():
        forbidden = zone.forbidden(reader)
        for need in zone.of("open", "shut"):
            found = answer_need(need, acting=one.acting, lang="zh", top=10)
            told = json.dumps(as_data({}, found), ensure_ascii=False)
            words = [w for w, s in forbidden.items() if s.need == need.public_id and w in told]
            assert not words, (reader, words)


@pytest.mark.parametrize("kind", EXPORTS)
def test_exports_hold_no_more_than_their_level(zone, kind):
    for reader, one in zone.readers.items():
        with pytest.raises(Refused):
            run_export(
                Export(kind, all_columns(kind), "csv", LEVELS[-1], one.acting, reader), _to()
            )
    for place, level in enumerate(LEVELS):
        told = exported(kind, level)
        higher = {
            spelling
            for _, secret in zone.secrets
            if secret.level in LEVELS[place + 1 :] and not (secret.met and kind == "technologies")
            if not (secret.field == "organisation" and kind == "organisations")
            for spelling in secret.spellings
        }
        assert not [word for word in higher if word in told], level


def exported(kind: str, level: Level) -> str:
    """All that can be exported of a kind, in every form that is text, by the installation."""
    columns = [(name, name) for name in (*EXPORTS[kind].fields, *EXPORTS[kind].asked_for)]
    told = ""
    for form in ("csv", "jsonl"):
        target = _to()
        run_export(Export(kind, columns, form, level, SYSTEM, "test"), target)
        told += target.getvalue().decode("utf-8")
    return told


def _to() -> io.BytesIO:
    return io.BytesIO()


def words_on(shelf_name: str) -> set[str]:
    """Every marked term that an index lists, in whatever field."""
    snapshot = open_index(shelf_folder(shelf_name)).snapshot
    return {
        term
        for name in ("content", "title", "industries", "park", "jurisdiction")
        for term, _ in snapshot.searcher.terms_with_prefix(name, "zq")
    }


def test_the_index_holds_no_word_of_a_higher_level(zone):
    for name, levels in SHELF_LEVELS.items():
        own = {w for _, s in zone.secrets if s.met for w in s.spellings}
        closed = {w for _, s in zone.secrets if s.level not in levels for w in s.spellings} - own
        assert words_on(name), "the words that may be there are not there: the test sees nothing"
        assert not words_on(name) & closed
        for path in Path(shelf_folder(name)).rglob("*"):
            content = path.read_bytes() if path.is_file() else b""
            assert not [word for word in closed if word.encode() in content], path


def test_confidential_words_are_in_no_row_of_the_forward_store(zone):
    """Rows are technologies only; a need's own words are nowhere in the files of numbers."""
    there = set(map(int, shelf.open_shelf(shelf_folder("public")).store.tokens))
    words = {met: set[int]() for met in (False, True)}
    for _, secret in zone.secrets:
        for spelling in secret.spellings:
            if spelling.startswith("zq"):
                words[secret.met] |= set(map(int, token_ids(spelling)))
    assert words[True] <= there, "the words of the technology are not there: the test sees nothing"
    assert not words[False] & there
    assert not (Path(shelf_folder("registered")) / "tokens").exists()


def test_words_that_were_closed_later_leave_the_index(zone):
    """Found by nobody at once; their spelling is suggested to nobody."""
    need = zone.needs["open", Level.PUBLIC]
    Need.objects.filter(pk=need.pk).update(levels=need.levels | {"text": "broker_only"})
    owe("index", [need.public_id])
    catch_up()
    try:
        for name in SHELF_LEVELS:
            assert not find(open_index(shelf_folder(name)), "zqtextopenpubx").hits
            help_ = find(open_index(shelf_folder(name)), "zqtextopenpuby").help
            assert "zqtextopenpubx" not in str(help_)
    finally:
        Need.objects.filter(pk=need.pk).update(levels=need.levels)
        rebuild()


def test_a_leak_in_the_search_is_found(zone, monkeypatch):
    plain = index_documents.need_document
    monkeypatch.setattr(putting, "need_document", lambda need, levels: plain(need, OPEN))
    rebuild()
    try:
        with pytest.raises(AssertionError):
            test_a_secret_filters_nothing_and_finds_nothing(zone, "public")
        with pytest.raises(AssertionError):
            test_the_index_holds_no_word_of_a_higher_level(zone)
        assert any("industry" in leak for leak in walk(zone, ["needs"], ["public"]).leaks)
    finally:
        monkeypatch.undo()
        rebuild()


def test_a_leak_in_an_export_is_found(zone, monkeypatch):
    module = "corridor.web.importing.export_fields"
    monkeypatch.setattr(f"{module}.disclose", lambda need, by, also=None: disclose_at(need, OPEN))
    with pytest.raises(AssertionError):
        test_exports_hold_no_more_than_their_level(zone, "needs")
