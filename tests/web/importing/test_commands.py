"""The commands as they are typed."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from corridor.web.cli import main
from corridor.web.importing.importing_files import rejects_beside
from corridor.web.importing.saved import all_mappings
from corridor.web.words import WORDS
from corridor.zone.ground.models import RecordLine
from corridor.zone.supply.models import Technology

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(zone, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run(*arguments, status=0):
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == status, result.output
        return result

    return run


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "成果.csv"
    path.write_text("编号,名字,成熟度,转让费(万元)\n1,镀镍工艺,6,30\n2,除镍工艺,极高,\n3,,,\n")
    return str(path)


def test_the_mapping_is_shown_with_samples_and_what_they_are_read_as(run, file):
    shown = run("import", "technologies", file, "--map", "名字=title", "--lang", "zh").output
    for told in ("id (猜测)", "title (指定)", "300,000.00 CNY", "镀镍工艺"):
        assert told in shown
    assert "收入 2 + 未变 0 + 退回 1 = 读入 3" in shown
    assert "应当是 1 到 9 级" in shown
    assert Technology.objects.get(origin_id="1").asks_max == 30_000_000
    assert Technology.objects.get(origin_id="1").origin == "成果"


def test_what_is_left_out_is_named(run, tmp_path):
    (tmp_path / "a.csv").write_text("title,备用\n甲,x\n")
    shown = run("import", "technologies", "a.csv", "--lang", "en", "--dry-run").output
    assert "left out" in shown
    assert "nothing was written" in shown
    assert not Technology.objects.exists()


def test_json_tells_the_same_as_one_object(run, file):
    shown = run("import", "technologies", file, "--map", "名字=title", "--json", "--lang", "en")
    told = json.loads(shown.stdout)["files"][0]
    assert (told["read"], told["accepted"], told["unchanged"], told["rejected"]) == (3, 2, 0, 1)
    assert told["mapping"]["转让费(万元)"] == {"field": "asks", "unit": "万元", "how": "guessed"}
    assert {fault["code"] for fault in told["first_faults"]} == {"cell.trl", "technology.no_title"}
    assert told["rejects"].endswith("成果.csv.rejects.csv")


def test_a_mapping_is_saved_used_shown_and_removed(run, file):
    run("import", "technologies", file, "--map", "名字=title", "--save-mapping", "某市")
    assert run("mapping", "list").stdout == "technologies\t某市\t4\n"
    shown = run("mapping", "show", "technologies", "某市").stdout
    assert shown.splitlines()[:2] == ["编号\tid", "名字\ttitle"]
    again = run("import", "technologies", file, "--mapping", "某市", "--json").stdout
    assert json.loads(again)["files"][0]["unchanged"] == 2
    run("export", "technologies", "out.csv", "--mapping", "某市")
    run("mapping", "remove", "technologies", "某市")
    run("mapping", "show", "technologies", "某市", status=1)
    deeds = set(RecordLine.objects.values_list("deed", flat=True))
    assert {"mapping.saved", "mapping.removed", "records.exported"} <= deeds


def test_a_mapping_keeps_the_order_of_its_columns(run, tmp_path):
    run("mapping", "save", "technologies", "x", "丙=title", "甲=public_id", "乙=trl")
    assert [list(columns) for _, _, columns in all_mappings()] == [["丙", "甲", "乙"]]
    run("export", "technologies", "out.csv", "--mapping", "x")
    assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig").strip() == "丙,甲,乙"
    run("mapping", "save", "technologies", "y", "丙=titel", status=1)


def test_an_export_to_the_output_is_only_the_records(run, file):
    run("import", "technologies", file, "--map", "名字=title")
    told = run("export", "technologies", "-", "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["title"] for line in told] == ["镀镍工艺", "除镍工艺"]


def test_an_export_that_cannot_be_made_leaves_the_file_alone(run, tmp_path):
    (tmp_path / "out.csv").write_text("kept")
    run("export", "technologies", "out.csv", "--mapping", "none", status=1)
    assert (tmp_path / "out.csv").read_text() == "kept"


@pytest.mark.parametrize(
    ("content", "arguments", "told"),
    [
        (b"", (), "There is nothing in a.csv"),
        ("甲,乙\n1,2\n".encode(), (), "--map COLUMN=FIELD"),
        ("title,甲\n一,二\n".encode(), ("--map", "丙=text"), "no column 丙"),
        ("title,甲\n一,二\n".encode(), ("--set", "trl=高"), "--set trl"),
        (("标题,摘要\n一二三,四五六\n" * 20).encode() + b"\xe9\x95\n", (), "line 41"),
    ],
)
def test_a_file_that_cannot_be_read_says_why_and_how_to_mend_it(
    run, tmp_path, content, arguments, told
):
    (tmp_path / "a.csv").write_bytes(content)
    result = run("import", "technologies", "a.csv", "--lang", "en", *arguments, status=1)
    assert told in result.stderr


def test_a_file_that_cannot_be_read_costs_no_other(run, tmp_path):
    (tmp_path / "bad.csv").write_bytes(b"")
    (tmp_path / "good.csv").write_text("title\n甲\n")
    result = run("import", "technologies", "bad.csv", "good.csv", "--json", status=1)
    bad, good = json.loads(result.stdout)["files"]
    assert (bad["error"]["code"], good["accepted"]) == ("import.empty_file", 1)


def test_rejects_go_to_the_installation_where_the_files_folder_is_closed(
    tmp_path, monkeypatch, settings
):
    settings.VAR = tmp_path / "var"
    monkeypatch.setattr("os.access", lambda path, mode: False)
    assert rejects_beside(Path("/somewhere/a.csv")) == tmp_path / "var/rejects/a.csv.rejects.csv"


def test_help_explains_itself(run):
    for command in (("import",), ("export",), ("mapping",), ("mapping", "save")):
        assert "Usage" in run(*command, "--help").output


def test_every_code_that_a_row_can_be_refused_with_has_its_words():
    from corridor.web.importing import errors  # noqa: PLC0415 - only to look through

    failures = [f for f in vars(errors).values() if isinstance(f, type) and hasattr(f, "code")]
    assert {f.code for f in failures} - {"import"} <= WORDS.keys()
