"""Days and periods, absolute and counted from a given day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corridor.text import dates
from tests.text.places_quoted import quoted, texts

TODAY = date(2026, 7, 9)  # a Thursday
CASES = [
    ("2026年1月9日", "2026-01-09", "2026-01-09", "day"),
    ("二〇二六年一月九日", "2026-01-09", "2026-01-09", "day"),
    ("２０２６年１月９日", "2026-01-09", "2026-01-09", "day"),
    ("2026-01-09", "2026-01-09", "2026-01-09", "day"),
    ("2026/1/9", "2026-01-09", "2026-01-09", "day"),
    ("2026.1.9", "2026-01-09", "2026-01-09", "day"),
    ("2026年1月", "2026-01-01", "2026-01-31", "month"),
    ("2026-02", "2026-02-01", "2026-02-28", "month"),
    ("2026年", "2026-01-01", "2026-12-31", "year"),
    ("3月4日", "2026-03-04", "2026-03-04", "day"),
    ("去年12月", "2025-12-01", "2025-12-31", "month"),
    ("今年底", "2026-10-01", "2026-12-31", "quarter"),
    ("三天前", "2026-07-06", "2026-07-06", "day"),
    ("明年6月底", "2027-06-21", "2027-06-30", "month"),
    ("下个月", "2026-08-01", "2026-08-31", "month"),
    ("上个月底", "2026-06-21", "2026-06-30", "month"),
    ("本周", "2026-07-06", "2026-07-12", "week"),
    ("明年上半年", "2027-01-01", "2027-06-30", "half"),
    ("2026年第三季度", "2026-07-01", "2026-09-30", "quarter"),
    ("后天", "2026-07-11", "2026-07-11", "day"),
    ("两周后", "2026-07-20", "2026-07-26", "week"),
    ("2个月前", "2026-05-01", "2026-05-31", "month"),
    ("9 January 2026", "2026-01-09", "2026-01-09", "day"),
    ("January 9th, 2026", "2026-01-09", "2026-01-09", "day"),
    ("Jan 2026", "2026-01-01", "2026-01-31", "month"),
    ("Q3 2026", "2026-07-01", "2026-09-30", "quarter"),
    ("2026Q3", "2026-07-01", "2026-09-30", "quarter"),
    ("the third quarter of 2026", "2026-07-01", "2026-09-30", "quarter"),
    ("end of June 2027", "2027-06-21", "2027-06-30", "month"),
    ("end of next year", "2027-10-01", "2027-12-31", "quarter"),
    ("next month", "2026-08-01", "2026-08-31", "month"),
    ("3 days ago", "2026-07-06", "2026-07-06", "day"),
    ("tomorrow", "2026-07-10", "2026-07-10", "day"),
]
DEADLINES = [
    ("明年6月底前完成", "2027-06-30"), ("2026年12月31日之前", "2026-12-31"),
    ("截止日期：2026年9月1日", "2026-09-01"), ("年底前交付", "2026-12-31"),
    ("3月4日前", "2027-03-04"), ("半年内", "2027-01-09"), ("3个月内", "2026-10-09"),
    ("不迟于2027年3月", "2027-03-31"), ("by end of June 2027", "2027-06-30"),
    ("before 2027", "2027-12-31"), ("by March 4", "2027-03-04"),
    ("within 6 months", "2027-01-09"), ("no later than 1 May 2027", "2027-05-01"),
    ("一年内", "2027-07-09"), ("2-5年内", "2031-07-09"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "earliest", "latest", "precision"), CASES)
def test_one_period(text: str, earliest: str, latest: str, precision: str) -> None:
    (found,) = dates(f"于{text}，" if text[-1] > "z" else f"on {text}, it", today=TODAY)
    assert (str(found.earliest), str(found.latest)) == (earliest, latest)
    assert (found.precision, found.deadline, found.place.quote) == (precision, False, text)


@pytest.mark.parametrize(("text", "latest"), DEADLINES)
def test_a_deadline(text: str, latest: str) -> None:
    (found,) = dates(text, today=TODAY)
    assert (found.deadline, str(found.latest)) == (True, latest)


@pytest.mark.parametrize(
    "text",
    ["", "2月30日", "2026-13-01", "GB 21900-2008", "2-3个月", "目前年产1万吨", "发明年限", "8年来",
     "may help", "第3月饼", "2026.5", "1.2.3", "5个月", "前年均"],
)  # fmt: skip
def test_no_date(text: str) -> None:
    assert dates(text, today=TODAY) == []


def test_as_of_a_past_day_is_no_deadline() -> None:
    assert [d.deadline for d in dates("截止2025年底，共有员工", today=TODAY)] == [False]


def test_what_was_counted_from_today_says_so() -> None:
    found = dates("2026年1月9日，去年12月，3月4日，二〇二六年", today=TODAY)
    assert [d.inferred for d in found] == [False, True, True, False]


DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(DAYS)
def test_written_days_read_back(day: date) -> None:
    english = f"{day.day} {day:%B} {day.year}"
    chinese = f"{day.year}年{day.month}月{day.day}日"
    for text in (day.isoformat(), chinese, f"{day.year}/{day.month}/{day.day}", english):
        assert [(d.earliest, d.latest) for d in dates(text, today=TODAY)] == [(day, day)]


@given(DAYS, st.integers(1, 99))
def test_days_ago_and_ahead(today: date, count: int) -> None:
    (ago,) = dates(f"{count}天前", today=today)
    (ahead,) = dates(f"in {count} days", today=today)
    assert ago.earliest == today - timedelta(days=count)
    assert ahead.latest == today + timedelta(days=count)


@given(texts, st.dates())
def test_places_quote_the_text_whatever_day_it_is(text: str, today: date) -> None:
    found = dates(text, today=today)
    assert quoted(text, found)
    assert all(d.earliest <= d.latest for d in found)


@given(st.sampled_from([case[0] for case in (*CASES, *DEADLINES)]), st.dates())
def test_no_day_is_too_early_or_too_late(text: str, today: date) -> None:
    assert all(d.earliest <= d.latest for d in dates(text, today=today))
