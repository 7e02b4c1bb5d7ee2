"""Facts: reported until a person adopts, contested while reports disagree, never edited."""

from datetime import date, datetime

import pytest
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from corridor.zone.ground.actions import adopt, state, withdraw
from corridor.zone.ground.errors import Contested, NoneThen, Refused, Superseded
from corridor.zone.ground.models import RecordLine, Statement
from corridor.zone.ground.permissions import PUBLIC, SYSTEM
from corridor.zone.ground.queries import adopted, statements
from tests.zone.makers import SourceMaker, officer

JULY, JANUARY = date(2023, 7, 31), date(2026, 1, 25)
pytestmark = pytest.mark.django_db


def area(value: str, since: date, status: str = "reported") -> Statement:
    return state(
        subject="zone",
        key="area",
        value=value,
        unit="km2",
        valid_from=since,
        source=SourceMaker(),
        status=status,
        by=SYSTEM,
    )


def test_a_report_alone_is_not_adopted():
    area("19.54", JULY)
    with pytest.raises(NoneThen):
        adopted("zone", "area", on=JULY)


def test_two_reports_that_disagree_are_contested():
    area("19.54", JANUARY)
    area("49.16", JANUARY)
    with pytest.raises(Contested) as error:
        adopted("zone", "area", on=JANUARY)
    assert {s.value for s in error.value.statements} == {"19.54", "49.16"}


def test_a_later_report_contests_an_adopted_statement_only_from_its_own_day():
    area("19.54", JULY, "adopted")
    area("49.16", JANUARY)
    assert adopted("zone", "area", on=date(2024, 1, 1)).value == "19.54"
    with pytest.raises(Contested):
        adopted("zone", "area", on=JANUARY)


def test_adopting_settles_what_was_known_and_the_past_still_reads_as_it_was_known():
    area("19.54", JULY, "adopted")
    again = area("19.54", JANUARY)
    larger = area("49.16", JANUARY)
    before = timezone.now()
    adopt(statement=larger, reason="批复附图", by=officer())
    assert adopted("zone", "area", on=JANUARY).value == "49.16"
    with pytest.raises(Contested):
        adopted("zone", "area", on=JANUARY, known_on=before)
    assert again in statements("zone", "area", on=JANUARY)


def test_a_report_written_after_the_adoption_contests_again():
    adopt(statement=area("49.16", JANUARY), reason="批复", by=officer())
    area("50.00", JANUARY)
    with pytest.raises(Contested):
        adopted("zone", "area", on=JANUARY)


def test_a_withdrawn_statement_no_longer_counts_but_is_still_shown():
    area("19.54", JULY, "adopted")
    wrong = area("99.99", JANUARY)
    withdraw(statement=wrong, reason="误报", by=officer())
    assert adopted("zone", "area", on=JANUARY).value == "19.54"
    assert [s.status for s in statements("zone", "area", on=JANUARY)] == ["adopted", "withdrawn"]


def test_only_a_person_with_the_office_adopts_and_the_refusal_is_on_record():
    statement = area("49.16", JANUARY)
    with pytest.raises(Refused):
        adopt(statement=statement, reason="", by=PUBLIC)
    assert RecordLine.objects.filter(outcome="refused", subject=statement.public_id).count() == 1
    assert Statement.objects.count() == 1


def test_a_second_click_does_not_adopt_twice():
    statement = area("49.16", JANUARY)
    adopt(statement=statement, reason="批复", by=officer())
    with pytest.raises(Superseded):
        adopt(statement=statement, reason="批复", by=officer())


class KnownOn(TestCase):
    @settings(deadline=None)
    @given(st.lists(st.sampled_from(["report", "adopt", "withdraw"]), max_size=6))
    def test_what_was_known_at_an_instant_never_changes_afterwards(self, deeds):
        Statement.objects.all().delete()
        known: list[tuple[datetime, set[int]]] = []
        for number, deed in enumerate(deeds):
            open_ones = [s for s in statements("zone", "area") if s.status == "reported"]
            if deed == "report" or not open_ones:
                area(str(number), JANUARY)
            else:
                {"adopt": adopt, "withdraw": withdraw}[deed](
                    statement=open_ones[0], reason="r", by=officer()
                )
            now = timezone.now()
            known.append((now, {s.pk for s in statements("zone", "area", known_on=now)}))
        for instant, then in known:
            assert {s.pk for s in statements("zone", "area", known_on=instant)} == then
