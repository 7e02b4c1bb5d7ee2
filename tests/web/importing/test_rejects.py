"""Nothing is lost: every row read is a record, unchanged, or in the rejects."""

import csv
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corridor.web.importing.rejects import OWN, Rejects
from corridor.web.importing.shaping import Fault
from corridor.zone.supply.models import Technology

from .conftest import rejects_of

pytestmark = pytest.mark.django_db
_ORIGINS = count()

good = st.text(st.characters(categories=["Lo", "Ll", "Nd", "Sm", "So"]), min_size=1, max_size=12)
anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
row = st.tuples(
    st.sampled_from(["", "1", "2", "3", "x" * 121]),
    st.one_of(good, anything, st.sampled_from(["", "字" * 401, "=1+1", "\x00"])),
    st.sampled_from(["", "6", "TRL 7", "高", "99"]),
)


@given(st.lists(row, max_size=12), st.lists(st.booleans(), min_size=12, max_size=12))
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_row_is_somewhere(load, rows, broken):
    origin = f"origin {next(_ORIGINS)}"
    lines = ["id,title,trl"]
    for cells, spoil in zip(rows, broken, strict=False):
        quoted = ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)
        lines.append(f'"{cells[0]}"x"{quoted}' if spoil else quoted)
    report = load("technologies", "\r\n".join(lines), origin=origin)
    assert report.accepted + report.unchanged + report.rejected == report.read
    kept = Technology.objects.filter(origin=origin)
    assert report.created == kept.count()
    lines_told = rejects_of(report)
    refused = {x["行号 row"] for x in lines_told if x["结果 outcome"].startswith("rejected")}
    assert len(refused) == report.rejected
    assert report.cells == sum(x["结果 outcome"].startswith("kept") for x in lines_told)
    again = load("technologies", "\r\n".join(lines), origin=origin)
    assert (again.created, again.changed) == (0, 0)
    assert (again.read, again.rejected) == (report.read, report.rejected)


def fault(row, cell="x"):
    return Fault(row, "title", "technology.no_title", {}, False, [cell])


def numbers(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *lines = csv.reader(file)
    assert header == [*OWN, "title"]
    return [int(line[0]) for line in lines]


def test_lines_of_rows_that_were_not_counted_are_dropped(tmp_path):
    path = tmp_path / "rejects.csv"
    first = Rejects(path, ["title"])
    first.keep_to(0)
    first.append([fault(2), fault(5, "两行\n一格")], done_to=0)
    first.append([fault(9)], done_to=7)
    later = Rejects(path, ["title"])  # the process was killed before row 9 was counted
    later.keep_to(7)
    assert numbers(path) == [2, 5]
    later.append([fault(9)], done_to=7)
    assert numbers(path) == [2, 5, 9]


def test_two_processes_that_write_in_turn_leave_each_row_once(tmp_path):
    path = tmp_path / "rejects.csv"
    one, two = Rejects(path, ["title"]), Rejects(path, ["title"])
    one.keep_to(0)
    one.append([fault(2)], done_to=1)
    two.append([fault(4)], done_to=3)
    one.append([fault(6)], done_to=5)
    two.append([fault(8)], done_to=7)
    assert numbers(path) == [2, 4, 6, 8]


def test_what_a_failed_transaction_wrote_does_not_stay(tmp_path):
    path = tmp_path / "rejects.csv"
    rejects = Rejects(path, ["title"])
    rejects.keep_to(0)
    rejects.append([fault(2)], done_to=0)
    rejects.append([fault(4)], done_to=3)
    rejects.doubt()
    rejects.append([fault(4)], done_to=3)
    assert numbers(path) == [2, 4]
