"""An indexer killed as by a power cut catches up by itself; readers go on through a rebuild."""

import json

import pytest

from tests.web.installation import new_installation

ROWS = 3000


@pytest.fixture(scope="module")
def installation(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kill")
    installation = new_installation(folder / "var")
    rows = folder / "offers.jsonl"
    rows.write_text(
        "\n".join(
            json.dumps({"id": f"t{n}", "title": f"示例技术{n}号 表面处理", "text": "电镀" * 20})
            for n in range(ROWS)
        )
    )
    installation.run("import", "technologies", str(rows), "--origin", "test")
    return installation


def test_killed_again_and_again_the_indexer_loses_nothing(installation):
    for seconds in (1.2, 1.5, 1.8, 2.1):
        installation.kill_after(seconds, "index", "follow")
    installation.run("index", "follow", "--once")
    assert "0 differences, 0 changes owed" in installation.run("index", "check")


def test_a_killed_rebuild_leaves_the_old_index_in_use(installation):
    installation.run("index", "follow", "--once")
    installation.kill_after(1.3, "index", "rebuild")
    assert "0 differences" in installation.run("index", "check")
    assert f"{ROWS} records" in installation.run("index", "rebuild")
    assert "0 differences, 0 changes owed" in installation.run("index", "check")
