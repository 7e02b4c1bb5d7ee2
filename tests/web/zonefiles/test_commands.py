"""``corridor zone``: each subcommand from the command line, in both languages."""

import pytest
from click.testing import CliRunner

from corridor.web.commands.zone import command
from corridor.zone.ground.models import Statement
from tests.web.zonefiles.asking import edit, rows

pytestmark = pytest.mark.django_db


def run(*arguments, status=0):
    result = CliRunner().invoke(command, [str(argument) for argument in arguments])
    assert result.exit_code == status, (result.output, result.exception)
    return result.output


def test_from_nothing_to_a_database_and_back(tmp_path):
    new, out = tmp_path / "new", tmp_path / "out"
    assert "corridor zone check" in run("new", new, "--lang", "en")
    assert "由区域管理机构决定" in run("check", new, "--lang", "zh")
    assert "added 6 statements" not in run("load", new, "--lang", "en")
    assert "没有变化" in run("load", new, "--lang", "zh")
    assert "Wrote" in run("export", out, "--lang", "en")
    assert "no problem" in run("check", out, "--lang", "en")


def test_check_says_what_is_unset_and_who_decides(folder):
    assert "zone · rail: the District Office" in run("check", folder, "--lang", "en")
    assert "zone · rail：由新林登县政府决定" in run("check", folder, "--lang", "zh")


def test_a_bad_folder_ends_with_status_1_and_leaves_the_database_alone(folder):
    edit(folder / "statements.toml", 'value = "3.2"', "value = 3.2")
    assert "statements.toml:1 [zone.area]" in run("check", folder, "--lang", "en", status=1)
    assert "数据库未作任何改动" in run("load", folder, "--lang", "zh", status=1)
    assert rows() == 0


def test_a_changed_entry_shows_stored_and_found(folder):
    run("load", folder)
    edit(folder / "statements.toml", 'value = "3.2"', 'value = "3.3"')
    for lang in ("zh", "en"):
        told = run("load", folder, "--lang", lang, status=1)
        assert "3.2" in told and "3.3" in told and "statements.toml:1 [zone.area]" in told
    assert Statement.objects.get(seed="zone.area").value == "3.2"


def test_new_and_export_do_not_write_over_files(folder):
    run("load", folder)
    assert "nothing was written" in run("new", folder, "--lang", "en", status=1)
    assert "未写入" in run("export", folder, "--lang", "zh", status=1)
    run("export", folder, "--replace")


def test_the_language_follows_lang(folder, monkeypatch):
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert "没有问题" in run("check", folder)
    monkeypatch.setenv("LANG", "C.UTF-8")
    assert "no problem" in run("check", folder)


def test_without_a_folder_the_configured_zone_is_meant(settings, folder):
    settings.CORRIDOR_ZONE = folder
    assert str(folder) in run("check")


@pytest.mark.parametrize("name", ["new", "check", "load", "export"])
def test_every_subcommand_explains_itself(name):
    assert "FOLDER" in run(name, "--help") and "--lang" in run(name, "--help")
