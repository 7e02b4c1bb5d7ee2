"""Files as people make them, read into columns and rows."""

import io
import json
from datetime import date, datetime, time

import pytest
from openpyxl import Workbook

from corridor.web.importing import KINDS, knows, open_table
from corridor.web.importing.errors import (
    BadEncoding,
    BadWorkbook,
    EmptyFile,
    NoSuchSheet,
    TooManyColumns,
    UnknownFormat,
)
from corridor.web.importing.reading.encoding import first_bad_byte

from .conftest import written

KNOWN = knows(KINDS["needs"])
TEXT = "需求名称,需求描述\n镀镍起泡,锌合金件镀镍后起泡\n废水镍超标,总排口镍0.6\n"


def read(tmp_path, content, name="file.csv", **options):
    table = open_table(written(tmp_path / name, content), KNOWN, **options)
    return table, list(table.rows())


def cells(rows):
    return [list(row.cells) for row in rows]


MAY = datetime.combine(date(2026, 5, 1), time())
EXPECTED = [["镀镍起泡", "锌合金件镀镍后起泡"], ["废水镍超标", "总排口镍0.6"]]


@pytest.mark.parametrize(
    ("encoding", "told"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("gb18030", "gb18030"), ("gbk", "gb18030"),
     ("utf-16", "utf-16")],
)  # fmt: skip
def test_every_encoding_gives_the_same_rows(tmp_path, encoding, told):
    table, rows = read(tmp_path, TEXT.encode(encoding))
    assert (table.encoding, table.columns) == (told, ("需求名称", "需求描述"))
    assert cells(rows) == EXPECTED


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "，"])
def test_the_delimiter_is_found(tmp_path, delimiter):
    table, rows = read(tmp_path, TEXT.replace(",", delimiter))
    assert (table.delimiter, cells(rows)) == (delimiter, EXPECTED)


def test_a_four_byte_character_of_gb18030_is_read(tmp_path):
    _, rows = read(tmp_path, "标题,内容\n㐀㐁锅炉,𠀀漆\n".encode("gb18030"))
    assert cells(rows) == [["㐀㐁锅炉", "𠀀漆"]]


def test_broken_utf8_says_where_and_how_to_mend(tmp_path):
    good = TEXT.encode() * 50
    broken = good + "标题,坏".encode()[:-1] + b"\n" + good
    with pytest.raises(BadEncoding) as failure:
        read(tmp_path, broken)
    assert failure.value.values["line"] == 151
    assert failure.value.values["byte"] == len(good) + len("标题,".encode())


def test_broken_gb18030_is_not_blamed_on_utf8(tmp_path):
    good = TEXT.encode("gb18030") * 3
    with pytest.raises(BadEncoding) as failure:
        read(tmp_path, good + b"\x81\x20\n")
    assert failure.value.values["byte"] == len(good)


def test_a_forced_encoding_spoils_only_the_broken_row(tmp_path):
    broken = TEXT.encode() + "标题,坏".encode()[:-1] + b"\n"
    table, rows = read(tmp_path, broken, encoding="utf-8")
    assert cells(rows)[:2] == EXPECTED
    assert "\udce5" in rows[2].cells[1]


def test_a_character_cut_by_the_end_of_a_chunk_is_no_fault(tmp_path):
    path = tmp_path / "long.csv"
    path.write_bytes(b"x" * ((1 << 20) - 1) + "镍".encode() * 3)
    assert first_bad_byte(path, "utf-8") is None


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf", b"   \n , \n"])
def test_an_empty_file_is_named_so(tmp_path, content):
    with pytest.raises(EmptyFile):
        read(tmp_path, content)


@pytest.mark.parametrize("name", ["file.csv", "file.jsonl"])
def test_only_a_header_gives_no_rows(tmp_path, name):
    content = "需求名称,需求描述\n" if name.endswith("csv") else '{"title": null}\n'
    table, rows = read(tmp_path, content, name)
    assert [row for row in rows if any(row.cells)] == []
    assert table.columns


def test_a_title_above_the_header_and_blank_rows_are_no_rows(tmp_path):
    table, rows = read(tmp_path, "某园区技术需求汇总表,\n,\n" + TEXT + "\n,\n")
    assert (table.header_row, cells(rows)) == (3, EXPECTED)
    assert [row.number for row in rows] == [4, 5]


def test_cells_with_line_breaks_and_quotes_keep_them(tmp_path):
    _, rows = read(tmp_path, '标题,内容\n"一,二","第一行\n第二行 ""引"""\n')
    assert cells(rows) == [["一,二", '第一行\n第二行 "引"']]


def test_a_quote_that_is_never_closed_costs_one_row(tmp_path):
    lines = [f"题{n},文{n}" for n in range(50)]
    lines[10] = '题10,"文10'
    _, rows = read(tmp_path, "标题,内容\n" + "\n".join(lines) + "\n")
    assert [row.number for row in rows if row.fault] == [12]
    assert [row.cells[0] for row in rows if not row.fault] == [
        f"题{n}" for n in range(50) if n != 10
    ]


def test_a_row_with_more_cells_than_the_header_is_faulty(tmp_path):
    _, rows = read(tmp_path, "标题,内容\n甲,乙,丙\n丁,戊,,\n")
    assert [(row.fault, list(row.cells)) for row in rows] == [
        ("row.too_many_cells", ["甲", "乙", "丙"]),
        (None, ["丁", "戊"]),
    ]


def test_two_columns_of_one_name_are_told_apart(tmp_path):
    table, _ = read(tmp_path, "标题,备注,备注,\n甲,1,2,3\n")
    assert table.columns == ("标题", "备注", "备注 (2)")


def workbook(fill) -> bytes:
    book = Workbook()
    fill(book.active)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_a_workbook_with_merged_cells_title_and_two_header_rows(tmp_path):
    def fill(sheet):
        sheet["A1"] = "技术需求汇总表"
        sheet.merge_cells("A1:E1")
        for place, text in {"A2": "需求名称", "B2": "需求描述", "C2": "预算(万元)"}.items():
            sheet[place] = text
        sheet["C3"], sheet["D3"], sheet["E2"] = "最低", "最高", "企业名称"
        for merged in ("A2:A3", "B2:B3", "C2:D2", "E2:E3"):
            sheet.merge_cells(merged)
        sheet.append(["镀镍起泡", "起泡", 20, 30, "甲厂"])
        sheet.append(["废水镍超标", "超标", None, 50, None])
        sheet.merge_cells("E4:E5")

    table, rows = read(tmp_path, workbook(fill), "file.xlsx")
    assert table.columns == (
        "需求名称", "需求描述", "预算(万元)/最低", "预算(万元)/最高", "企业名称",
    )  # fmt: skip
    assert cells(rows) == [
        ["镀镍起泡", "起泡", 20, 30, "甲厂"],
        ["废水镍超标", "超标", None, 50, "甲厂"],
    ]
    assert [row.number for row in rows] == [4, 5]


def test_a_formula_is_read_as_the_value_it_had_and_a_day_as_a_day(tmp_path):
    def fill(sheet):
        sheet.append(["标题", "截止日期", "备注"])
        sheet.append(["甲", MAY, "=1+1"])

    _, rows = read(tmp_path, workbook(fill), "file.xlsx")
    assert cells(rows) == [["甲", MAY, None]]  # nothing computed it yet


def test_the_sheet_with_known_columns_is_read_and_the_others_named(tmp_path):
    book = Workbook()
    book.active.title = "说明"
    book.active.append(["填表说明"])
    sheet = book.create_sheet("需求")
    sheet.append(["需求名称"])
    sheet.append(["镀镍起泡"])
    target = io.BytesIO()
    book.save(target)
    table, rows = read(tmp_path, target.getvalue(), "file.xlsx")
    assert (table.sheet, table.other_sheets, cells(rows)) == ("需求", ("说明",), [["镀镍起泡"]])
    with pytest.raises(NoSuchSheet):
        read(tmp_path, target.getvalue(), "file.xlsx", sheet="没有")


def test_what_is_no_workbook_is_said(tmp_path):
    with pytest.raises(BadWorkbook):
        read(tmp_path, b"PK\x03\x04 no zip", "file.xlsx")


def test_json_lines_have_all_keys_as_columns_and_bad_lines_as_faults(tmp_path):
    lines = [
        '{"title": "甲"}',
        "not json",
        "[1, 2]",
        '{"title": "乙", "trl": NaN}',
        "[" * 100_000,
        '{"title": "丙", "late": 3}',
    ]
    table, rows = read(tmp_path, "\n".join(lines), "file.jsonl")
    assert table.columns == ("title", "late")
    assert [(row.number, row.fault) for row in rows] == [
        (1, None), (2, "row.not_json"), (3, "row.not_json"), (4, "row.not_json"),
        (5, "row.not_json"), (6, None),
    ]  # fmt: skip
    assert cells([rows[0], rows[5]]) == [["甲", None], ["丙", 3]]


def test_json_keys_without_end_are_no_table(tmp_path):
    content = "\n".join(json.dumps({f"key {n}": 1}) for n in range(600))
    with pytest.raises(TooManyColumns):
        read(tmp_path, content, "file.jsonl")


def test_other_formats_are_refused_by_name(tmp_path):
    with pytest.raises(UnknownFormat) as failure:
        read(tmp_path, b"%PDF", "file.pdf")
    assert ".xlsx" in failure.value.values["known"]
