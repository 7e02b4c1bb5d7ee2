"""Bodies nobody would send, words that would run, and what the log keeps of them."""

import csv
import io
import json
import logging
import re
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from openpyxl import load_workbook

from corridor.web.importing.export_fields import EXPORTS
from corridor.web.importing.exporting import Export, run_export
from corridor.web.importing.guarding import STARTS
from corridor.web.logs import WithoutTexts
from corridor.web.pages import home
from corridor.web.words import word
from corridor.zone.demand.models import Level, Need
from corridor.zone.ground.permissions import SYSTEM
from corridor.zone.parties.models import Organisation
from corridor.zone.supply.models import Expert, Instrument, Technology
from tests.demonstration_zone import demonstration  # noqa: F401 - installs the zone
from tests.web.addresses import CALLS, address
from tests.web.walking import client_of, one_of_each

pytestmark = pytest.mark.django_db

MARK = "zqpostedsecret"
HTML = f"<script>alert('{MARK}')</script><img src=x onerror={MARK}>\"'><b>{MARK}</b>"


def mends(response: Any) -> bool:
    return word("error.mend", "zh") in response.content.decode()


@pytest.mark.parametrize("name", [name for name, call in CALLS.items() if call.post is not None])
def test_three_megabytes_and_broken_bodies_are_answered_by_our_own_page(name: str) -> None:
    client, place = client_of("demonstration-broker"), address(name, one_of_each())
    form = "application/x-www-form-urlencoded"
    huge = client.post(place, b"text=" + b"x" * 3_000_000, content_type=form)
    assert huge.status_code < 500
    if huge.status_code == 400:
        assert mends(huge)
    bodies = [
        (b"text=%ff%fe%80&expected=%ff&reason=%ff&code=%ff&amount=%ff", form),
        ("text=镀镍".encode("gb18030"), form),
        (b"text=x&" * 2000, form),
        (b"\xff\xfe\x00", "multipart/form-data; boundary=x"),
        (b"--x\r\nContent-Disposition: form-data; name=text\r\n\r\n\xff", "multipart/form-data"),
        (b"--x\r\nContent-Disposition: form-data\r\n\r\n", "multipart/form-data; boundary=x"),
        (b'{"text": "x"}', "application/json"),
        (b"text=x", f"{form}; charset=nonsense"),
    ]
    for body, kind in bodies:
        response = client.generic("POST", place, body, content_type=kind)
        assert response.status_code < 500, (body[:40], kind)
        if response.status_code in (400, 403, 413):
            assert mends(response), (body[:40], kind)


def test_twenty_thousand_and_one_characters_are_refused_in_words() -> None:
    for place in ("/answers/", "/needs/new/"):
        client = client_of(None)
        assert client.post(place, {"text": "镀镍" * 10_000}).status_code in (200, 302)
        refused = client.post(place, {"text": "镀镍" * 10_000 + "镀"})
        assert refused.status_code == 422
        assert word("ask.text.too_long", "zh") in refused.content.decode()


def write_html_everywhere(ids: dict[str, str]) -> None:
    """Every text field that a record of the demonstration has, as an import could bring it."""
    short, found = HTML[:99], {"public_id__in": list(ids.values())}
    Need.objects.filter(**found).update(
        title=HTML, text=f"{HTML}\n镀镍", contact=HTML, title_other=HTML, place=short, levels={}
    )
    Technology.objects.filter(**found).update(
        title=HTML, text=HTML, owner_name=HTML, title_other=HTML, place=short, keywords=[HTML]
    )
    Expert.objects.filter(**found).update(name=short, title=short, fields=HTML, place=short)
    Instrument.objects.filter(**found).update(
        name=HTML, model=short, functions=HTML, price_text=short, place=short
    )
    Organisation.objects.update(name_zh=HTML, name_en=HTML, about_zh=HTML, about_en=HTML)


def test_html_in_a_record_is_only_ever_read() -> None:
    ids = one_of_each()
    write_html_everywhere(ids)
    shown = set()
    for login in ("demonstration-broker", "demonstration-company"):
        client = client_of(login)
        for name, call in CALLS.items():
            for query in ("", f"?q={MARK}&lang=en") if call.get else ():
                body = client.get(address(name, ids) + query).content.decode()
                shown |= {name} if MARK in body else set()
                not_run(body, name)
    assert shown > {"need", "match", "case", "technology", "expert", "instrument", "organisation"}


def test_html_that_is_typed_is_only_ever_read() -> None:
    ids, client = one_of_each(), client_of("demonstration-broker")
    fields = ("text", "title", "budget", "contact", "deadline", "amount", "reason", "code")
    for name, call in CALLS.items():
        if call.post is not None and name != "sign_out":
            sent = {**call.post, **dict.fromkeys(fields, HTML)}
            not_run(client.post(address(name, ids), sent, follow=True).content.decode(), name)
    for name, call in CALLS.items():
        if call.get:
            for query in ("q", "page", "on", "known_on", "lang", "industries", "kind", "park"):
                body = client.get(address(name, ids), {query: HTML}).content.decode()
                not_run(body, f"{name}?{query}")


def not_run(body: str, told: str) -> None:
    assert "<script>alert" not in body, told
    assert not re.search(r"<img[^>]*onerror", body), told
    assert f"<b>{MARK}" not in body, told
    assert "<b><mark>" not in body, told


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_nothing_in_an_export_is_a_formula(form: str) -> None:
    ids = one_of_each()
    runs = '=HYPERLINK("http://x","x")'
    found = {"public_id__in": list(ids.values())}
    Need.objects.filter(**found).update(title=runs, text="@SUM(1)", contact="+1", place="-1+1")
    Technology.objects.filter(**found).update(title=runs, text="\t=1", keywords=["=1"])
    Expert.objects.filter(**found).update(name=runs, title="＝1", fields="@x")
    Instrument.objects.filter(**found).update(name=runs, model="-x", functions="\r=1")
    Organisation.objects.update(name_zh=runs, name_en="+x", about_zh="@x")
    for kind, exported in EXPORTS.items():
        columns = [(name, name) for name in (*exported.fields, *exported.asked_for)]
        target = io.BytesIO()
        run_export(Export(kind, columns, form, Level.BROKER_ONLY, SYSTEM, "test"), target)
        texts = list(_texts(form, target))
        assert f"'{runs}" in texts, kind
        assert not [text for text in texts if text.startswith(STARTS)], kind


def _texts(form: str, target: io.BytesIO) -> Any:
    if form == "csv":
        for row in csv.reader(io.StringIO(target.getvalue().decode("utf-8-sig"), newline="")):
            yield from row
        return
    for row in load_workbook(target).active.iter_rows():
        for cell in row:
            assert cell.data_type != "f", cell.value
            if isinstance(cell.value, str):
                yield cell.value


def console(text: io.StringIO) -> logging.Handler:
    """The console of the settings, written where a test can read it."""
    handler = logging.StreamHandler(text)
    told = settings.LOGGING["formatters"]["told"]
    handler.setFormatter(WithoutTexts(told["format"], style=told["style"]))
    return handler


def test_a_failure_is_logged_with_its_place_and_without_what_was_posted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def breaks(request: Any, form: Any) -> None:
        try:
            raise ValueError(f"row contains {form.data['text']}")
        except ValueError as error:
            raise RuntimeError(f"could not answer {form.data['text']}") from error

    monkeypatch.setattr(home, "_answered", breaks)
    text = io.StringIO()
    logger, handler = logging.getLogger("django.request"), console(text)
    logger.addHandler(handler)
    try:
        response = Client(raise_request_exception=False).post(
            f"/answers/?q={MARK}", {"text": f"{MARK}镀镍", "contact": MARK}
        )
    finally:
        logger.removeHandler(handler)
    assert response.status_code == 500
    assert mends(response)
    assert MARK not in response.content.decode()
    logged = text.getvalue()
    assert "test_abuse.py" in logged and "breaks" in logged
    assert "RuntimeError" in logged and "ValueError" in logged
    assert "/answers/" in logged
    assert MARK not in logged


def test_failures_go_to_the_console_and_nothing_else_of_a_request() -> None:
    assert settings.LOGGING["loggers"]["django"]["handlers"] == ["console"]
    assert logging.getLogger("django.request").isEnabledFor(logging.ERROR)
    assert settings.LOGGING["handlers"]["console"]["formatter"] == "told"
    assert "request" not in settings.LOGGING["formatters"]["told"]["format"]
    assert not settings.DEBUG
    assert MARK not in json.dumps(settings.LOGGING)


def test_the_parts_of_a_closed_text_have_closed_titles() -> None:
    """A title that is taken from a text is as closed as the text."""
    two = "1. 镀镍件起泡，月产三万件；\n2. 漂洗废水镍超标，要求降到0.1 mg/L以下。"
    before = set(Need.objects.values_list("pk", flat=True))
    sent = {"text": two, "split": "1", "level_text": "after_nda"}
    assert client_of(None).post("/needs/new/", sent).status_code == 302
    parts = Need.objects.exclude(pk__in=before)
    assert len(parts) == 2
    for part in parts:
        page = client_of("demonstration-zone_officer").get(f"/needs/{part.public_id}/")
        assert page.status_code == 200
        assert part.title not in page.content.decode()
