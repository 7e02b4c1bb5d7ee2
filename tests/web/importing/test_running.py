"""Files into records: what is new, what changed, what stays, what is refused."""

import pytest

from corridor.zone.demand.models import Need
from corridor.zone.ground.actions import seal_lines
from corridor.zone.ground.errors import Refused
from corridor.zone.ground.models import ImportRun, OutboxMessage, RecordLine
from corridor.zone.ground.permissions import PUBLIC
from corridor.zone.ground.queries import verify_chain
from corridor.zone.parties.models import Organisation, Person
from corridor.zone.supply.models import Expert, Instrument, Technology

from .conftest import DAY, rejects_of

pytestmark = pytest.mark.django_db
HEADER = ["编号", "需求名称", "需求描述", "预算(万元)", "截止日期"]
ROWS = [HEADER, ["n1", "镀镍起泡", "锌合金件起泡", "20-30", "2027-01-31"],
        ["n2", "废水镍超标", "总排口镍0.6", "", ""]]  # fmt: skip


def counts(report):
    return report.read, report.created, report.changed, report.unchanged, report.rejected


def test_new_rows_become_records_with_what_they_tell(load):
    report = load("needs", ROWS)
    assert counts(report) == (2, 2, 0, 0, 0)
    need = Need.objects.get(origin="test", origin_id="n1")
    assert (need.title, need.text, need.lang) == ("镀镍起泡", "锌合金件起泡", "zh")
    assert (need.budget_min, need.budget_max, need.currency) == (20_000_000, 30_000_000, "CNY")
    assert (str(need.deadline), need.published_on) == ("2027-01-31", DAY)
    assert (need.steward.code, need.state, need.version) == ("commons", "published", 1)
    other = Need.objects.get(origin_id="n2")
    assert (other.budget_min, other.budget_max, other.currency, other.deadline) == (None,) * 4
    owed = set(OutboxMessage.objects.filter(topic="index").values_list("subject", flat=True))
    assert owed == {need.public_id, other.public_id}


def test_a_file_read_again_changes_nothing(load):
    load("needs", ROWS)
    OutboxMessage.objects.all().delete()
    report = load("needs", ROWS)
    assert counts(report) == (2, 0, 0, 2, 0)
    assert set(Need.objects.values_list("version", flat=True)) == {1}
    assert not OutboxMessage.objects.exists()


def test_rows_without_an_id_are_known_again_by_their_content(load):
    rows = [["title", "abstract"], ["甲", "一"], ["乙", "二"], ["甲", "一"]]
    assert counts(load("technologies", rows)) == (3, 2, 0, 1, 0)
    turned = [["abstract", "title"], ["二", "乙"], ["一", "甲"]]
    assert counts(load("technologies", turned, "turned.csv")) == (2, 0, 0, 2, 0)
    assert Technology.objects.count() == 2


def test_a_changed_row_is_a_new_version_with_a_line_before_and_after(load):
    load("needs", ROWS)
    changed = [HEADER, ["n1", "镀镍起泡", "换了光亮剂也没用", "20-30", "2027-02-28"], ROWS[2]]
    report = load("needs", changed, "changed.csv")
    assert counts(report) == (2, 0, 1, 1, 0)
    need = Need.objects.get(origin_id="n1")
    assert (need.version, need.text) == (2, "换了光亮剂也没用")
    line = RecordLine.objects.get(deed="need.imported")
    assert (line.subject, line.chain) == (need.public_id, "commons")
    assert line.values.before == {"text": "锌合金件起泡", "deadline": "2027-01-31"}
    assert line.values.after == {"text": "换了光亮剂也没用", "deadline": "2027-02-28"}
    seal_lines()
    assert list(verify_chain("commons")) == []


def test_one_line_in_the_record_for_a_file_with_its_hash(load):
    report = load("needs", ROWS)
    line = RecordLine.objects.get(deed="records.imported")
    run = ImportRun.objects.get()
    assert line.subject == report.run == run.public_id
    assert line.values.after == {
        "kind": "needs",
        "origin": "test",
        "file_name": "file.csv",
        "sha256": run.sha256,
        "accepted": 2,
        "unchanged": 0,
        "rejected": 0,
    }
    assert (run.state, run.done_to) == ("done", 3)


def test_columns_that_a_file_lacks_stay_as_they_are(load):
    load("needs", ROWS)
    load("needs", [["编号", "需求名称"], ["n1", "镀镍层起泡"]], "less.csv")
    need = Need.objects.get(origin_id="n1")
    assert (need.title, need.budget_max) == ("镀镍层起泡", 30_000_000)


def test_a_file_that_tells_less_takes_nothing_away(load, zone):
    whole = {"id": "1", "title": "镀镍", "text": "Nickel plating of zinc", "trl": 6,
             "jurisdiction": "north", "legal_state": "granted"}  # fmt: skip
    load("technologies", [whole], "file.jsonl")
    load("needs", [{"id": "1", "title": "镀镍", "text": "起泡"}], "file.jsonl")
    less = [["id", "title", "法律状态"], ["1", "镀镍工艺", ""]]
    assert counts(load("technologies", less)) == (1, 0, 1, 0, 0)
    load("needs", less)
    technology, need = Technology.objects.get(), Need.objects.get()
    assert (technology.title, technology.trl, technology.legal_state) == ("镀镍工艺", 6, None)
    assert technology.field_sources == {"trl": "test"}
    assert (technology.steward, technology.jurisdiction) == (zone, zone)
    assert (need.title, need.text) == ("镀镍工艺", "起泡")


def test_a_need_without_a_title_takes_it_from_its_text_and_the_other_way_round(load):
    text = "镀完镍放两三天就起泡。换过光亮剂没用。"
    load("needs", [["id", "标题", "内容"], ["1", "", text], ["2", "镀镍起泡", ""]])
    told = dict(Need.objects.values_list("title", "text"))
    assert told == {"镀完镍放两三天就起泡": text, "镀镍起泡": "镀镍起泡"}


def test_the_same_id_from_another_origin_is_another_record(load):
    load("needs", ROWS)
    assert counts(load("needs", ROWS, origin="elsewhere")) == (2, 2, 0, 0, 0)
    assert Need.objects.count() == 4


def test_a_second_row_with_the_id_of_another_is_refused_by_name(load):
    rows = [["id", "title"], ["1", "甲"], ["2", "乙"], ["1", "丙"], ["2", "乙"]]
    report = load("technologies", rows)
    assert counts(report) == (4, 2, 0, 1, 1)
    (line,) = rejects_of(report)
    assert (line["行号 row"], line["代码 code"]) == ("4", "row.duplicate")
    assert "2" in line["reason"]
    assert Technology.objects.get(origin_id="1").title == "甲"


def test_a_dry_run_writes_nothing_and_tells_the_same(load, tmp_path):
    rows = [*ROWS, ["n3", "", "", "", ""], ["n1", "另一个", "", "", ""]]
    dry = load("needs", rows, dry_run=True, rejects=False)
    assert not Need.objects.exists()
    assert not ImportRun.objects.exists()
    assert not RecordLine.objects.exists()
    assert not OutboxMessage.objects.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["file.csv"]
    real = load("needs", rows)
    assert counts(dry) == counts(real) == (4, 2, 0, 0, 2)
    assert [f.code for f in dry.faults] == [f.code for f in real.faults]


def test_bad_rows_go_to_the_rejects_with_their_cells_and_good_rows_stay(load):
    rows = [*ROWS, ["n3", "，。！", "", "", ""], ["n4", "好的", "x", "很多钱", "哪天都行"]]
    report = load("needs", rows)
    assert counts(report) == (4, 3, 0, 0, 1)
    lines = rejects_of(report)
    assert [(line["行号 row"], line["结果 outcome"], line["列 column"], line["代码 code"])
            for line in lines] == [
        ("4", "rejected 退回", "", "need.empty"),
        ("5", "kept 保留", "预算(万元)", "cell.money"),
        ("5", "kept 保留", "截止日期", "cell.date"),
    ]  # fmt: skip
    assert lines[1]["预算(万元)"] == "很多钱"
    assert (lines[1]["原因"], lines[1]["reason"]) == (
        "读不出金额。可写作 30万、300000元、20-30万",
        "No amount can be read. Write 300000, CNY 300,000 or 200000-300000",
    )
    kept = Need.objects.get(origin_id="n4")
    assert (kept.budget_max, kept.deadline, report.cells) == (None, None, 2)


def test_only_whoever_may_import_does_and_the_refusal_is_on_record(load):
    with pytest.raises((Refused, RuntimeError)):  # durable: not inside a test's transaction
        load("needs", ROWS, by=PUBLIC)
    assert not Need.objects.exists()


def test_a_need_of_ten_thousand_characters_with_emoji_and_html(load):
    text = "<b>镀镍</b> 🏭 " + "起泡脱落" * 2500
    load("needs", [["title", "text"], ["=HYPERLINK(1)", text]])
    need = Need.objects.get()
    assert (need.title, need.text) == ("=HYPERLINK(1)", text)


def test_formulas_are_guarded_in_the_rejects(load):
    report = load("technologies", [["id", "title", "trl"], ["1", "", "=cmd|' /C calc'!A1"]])
    assert [line["trl"] for line in rejects_of(report)] == ["'=cmd|' /C calc'!A1"] * 2


def test_control_characters_are_taken_out_and_that_is_said(load):
    report = load("technologies", '编号,title\n1,一\x00二\n2,"三\r\n四"\n')
    assert [t.title for t in Technology.objects.order_by("origin_id")] == ["一二", "三 四"]
    assert [line["代码 code"] for line in rejects_of(report)] == ["text.control_removed"]


def test_half_characters_in_json_are_refused(load):
    report = load("technologies", '{"title": "好"}\n{"title": "\\ud800坏"}\n', "file.jsonl")
    assert counts(report) == (2, 1, 0, 0, 1)
    assert rejects_of(report)[0]["代码 code"] == "text.bytes"


def test_bytes_that_are_no_characters_spoil_only_their_row(load):
    content = "title\n好\n".encode() + b"\xff\xfe\n" + "也好\n".encode()
    report = load("technologies", content, encoding="utf-8")
    assert counts(report) == (3, 2, 0, 0, 1)


def test_too_long_a_title_is_refused_and_too_long_an_extra_is_left_unknown(load):
    rows = [["title", "patent_number"], ["字" * 401, "CN1"], ["好", "C" * 41]]
    report = load("technologies", rows)
    assert counts(report) == (2, 1, 0, 0, 1)
    assert Technology.objects.get().patent_number is None
    assert [line["代码 code"] for line in rejects_of(report)] == ["text.too_long"] * 2


def test_an_import_that_was_cut_off_goes_on_with_the_same_mapping_only(load):
    load("needs", ROWS)
    run = ImportRun.objects.get()
    ImportRun.objects.update(state="running", done_to=2, accepted=1, ended_at=None)
    Need.objects.filter(origin_id="n2").delete()
    report = load("needs", ROWS)
    assert (report.run, report.resumed_after) == (run.public_id, 2)
    assert (report.read, report.accepted, report.created) == (2, 2, 1)
    ImportRun.objects.update(state="running", done_to=2, accepted=1, ended_at=None)
    other = load("needs", ROWS, given={"截止日期": None})
    assert (other.resumed_after, other.unchanged) == (0, 2)


def test_a_need_that_is_dealt_with_here_keeps_its_state(load):
    rows = [["id", "title", "state"], ["1", "甲", "待答复"], ["2", "乙", "published"]]
    load("needs", rows)
    Need.objects.filter(origin_id="1").update(state="in_case")
    load("needs", [rows[0], ["1", "甲", "closed"], ["2", "乙", "closed"]], "later.csv")
    states = dict(Need.objects.values_list("origin_id", "state"))
    assert states == {"1": "in_case", "2": "closed"}


def test_parameters_are_replaced_as_a_whole(load):
    told = {"id": "1", "title": "甲", "parameters": [
        {"name": "总镍", "comparator": "<=", "value": 0.1, "unit": "mg/L"}]}  # fmt: skip
    load("needs", [told], "file.jsonl")
    assert counts(load("needs", [told], "file.jsonl")) == (1, 0, 0, 1, 0)
    told["parameters"].append({"name": "水量", "comparator": "=", "value": 40, "unit": "m3/d"})
    assert counts(load("needs", [told], "file.jsonl")) == (1, 0, 1, 0, 0)
    need = Need.objects.get()
    assert [str(one) for one in need.parameters.all()] == [
        "总镍 le 0.100000 mg/L",
        "水量 eq 40.000000 m3/d",
    ]
    assert need.version == 2


def test_experts_and_instruments(load):
    load("experts", [["姓名", "职称", "研究方向", "工作单位"], ["林某", "教授", "电镀", "某大学"]])
    load(
        "instruments",
        [["仪器名称", "型号", "主要功能", "是否对外开放"], ["质谱仪", "X", "测镍", "是"]],
    )
    expert, instrument = Expert.objects.get(), Instrument.objects.get()
    assert (expert.title, expert.fields, expert.owner_name) == ("教授", "电镀", "某大学")
    assert (instrument.functions, instrument.open_to_outside) == ("测镍", True)
    report = load("experts", [["姓名", "研究方向"], ["", "电镀"], ["王某", ""]])
    assert [line["代码 code"] for line in rejects_of(report)] == [
        "expert.no_name",
        "expert.no_fields",
    ]


def test_organisations_with_codes_reasons_and_representatives(load):
    header = ["编号", "单位名称", "统一社会信用代码", "无代码原因", "法定代表人", "员工人数"]
    rows = [header, ["1", "甲厂", "91110000600037341L", "", "林某", "86人"],
            ["2", "乙队", "", "团队", "", ""], ["3", "丙厂", "91110000600037342L", "", "", ""],
            ["4", "丁厂", "91110000600037341L", "", "", ""]]  # fmt: skip
    report = load("organisations", rows)
    assert counts(report) == (4, 2, 0, 0, 2)
    assert [line["代码 code"] for line in rejects_of(report)] == [
        "uscc.check",
        "organisation.uscc_taken",
    ]
    first = Organisation.objects.get(origin_id="1")
    assert (first.uscc_missing, first.staff, first.legal_representative.name) == (None, 86, "林某")
    assert Organisation.objects.get(origin_id="2").uscc_missing == "team"
    assert counts(load("organisations", rows)) == (4, 0, 0, 2, 2)
    rows[1][4] = "王某"
    assert counts(load("organisations", rows, "later.csv"))[2] == 1
    assert Organisation.objects.get(origin_id="1").legal_representative.name == "王某"
    assert Person.objects.count() == 2


def test_constants_hold_for_every_row_that_says_nothing(load):
    rows = [["title", "kind"], ["甲", ""], ["乙", "论文"]]
    load("technologies", rows, constants={"kind": "patent", "trl": 6})
    assert dict(Technology.objects.values_list("title", "kind")) == {"甲": "patent", "乙": "paper"}
    assert set(Technology.objects.values_list("trl", flat=True)) == {6}
