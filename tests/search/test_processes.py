"""Several processes on one index: one dies while writing, others follow what is written."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import corridor
from corridor.search import WriterBusy, find, open_index, rebuilding, writing
from tests.search.making import document, write

WRITES_FOR_EVER = """
import sys
from pathlib import Path
from corridor.search import writing
from tests.search.making import document
with writing(Path(sys.argv[1]), holder="the victim") as writer:
    for batch in range(10_000):
        writer.upsert(document(f"b{batch}_{i}", "镀镍废水", row=batch) for i in range(20))
        writer.commit()
        print(batch, flush=True)
"""

FOLLOWS = """
import sys
from pathlib import Path
from corridor.search import find, open_index
index = open_index(Path(sys.argv[1]))
for line in sys.stdin:
    index.reload()
    print(index.document_count, find(index, line.strip()).total, flush=True)
"""


def start(script: str, root: Path) -> subprocess.Popen[str]:
    places = [str(Path(corridor.__file__).parents[1]), str(Path(__file__).parents[2])]
    return subprocess.Popen(
        [sys.executable, "-c", script, str(root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(places), "PYTHONIOENCODING": "utf-8"},
    )


def test_after_kill_9_every_acknowledged_document_is_there(root: Path) -> None:
    with start(WRITES_FOR_EVER, root) as victim:
        assert victim.stdout is not None
        acknowledged = [victim.stdout.readline() for _ in range(15)]
        with pytest.raises(WriterBusy, match="the victim"), writing(root, holder="test"):
            pass
        victim.send_signal(signal.SIGKILL)
        acknowledged += victim.stdout.readlines()
    batches = {int(line) for line in acknowledged if line.endswith("\n")}
    assert len(batches) >= 15
    write(root, document("after", "镀铬"))
    index = open_index(root)
    kept = {hit.key for hit in find(index, "镀镍", limit=1_000_000).hits}
    assert {f"b{batch}_{i}" for batch in batches for i in range(20)} <= kept
    assert len(kept) % 20 == 0, "a batch is there whole or not at all"
    assert find(index, "镀铬").total == 1


def test_a_killed_rebuild_leaves_the_old_index(root: Path) -> None:
    write(root, document("a", "镀镍"))
    script = WRITES_FOR_EVER.replace("import writing", "import rebuilding as writing")
    with start(script, root) as victim:
        assert victim.stdout is not None
        victim.stdout.readline()
        victim.send_signal(signal.SIGKILL)
    assert open_index(root).document_count == 1
    write(root, document("b", "镀镍"))
    assert len(list(root.glob("generation-*"))) == 1


def test_a_reader_in_another_process_follows_commits_and_a_rebuild(root: Path) -> None:
    write(root)
    with start(FOLLOWS, root) as reader:
        assert reader.stdin is not None
        assert reader.stdout is not None

        def seen() -> list[int]:
            assert reader.stdin is not None
            assert reader.stdout is not None
            reader.stdin.write("镀镍\n")
            reader.stdin.flush()
            return [int(number) for number in reader.stdout.readline().split()]

        assert seen() == [0, 0]
        for count in range(1, 31):
            write(root, document(f"t{count}", "镀镍"))
            assert seen() == [count, count]
        with rebuilding(root, holder="test") as writer:
            writer.add([document("new", "镀铬")])
            assert seen() == [30, 30]
        assert seen() == [1, 0]
        reader.stdin.close()


def test_a_reader_never_sees_half_of_a_rebuild(root: Path) -> None:
    """Generations of 1, 2, 3 … documents: what is counted is what is found, and it only grows."""
    write(root, document("first", "镀镍"))
    index = open_index(root)

    def rebuild_often() -> None:
        for size in range(2, 25):
            with rebuilding(root, holder="test") as writer:
                writer.add(document(f"t{i}", "镀镍") for i in range(size))

    seen = [1]
    rebuilder = threading.Thread(target=rebuild_often)
    rebuilder.start()
    while rebuilder.is_alive():
        index.reload()
        seen.append(index.document_count)
        assert find(index, "镀镍", limit=100).total == seen[-1]
    rebuilder.join()
    index.reload()
    assert index.document_count == 24
    assert seen == sorted(seen)
