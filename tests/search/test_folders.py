"""The life of an index folder: made, refused, rebuilt, swapped, broken, cleaned up."""

import json
from pathlib import Path

import pytest

from corridor.search import (
    SCHEMA_VERSION,
    BadDocument,
    IndexBroken,
    IndexMissing,
    SchemaMismatch,
    WriterBusy,
    find,
    open_index,
    rebuilding,
    writing,
)
from tests.search.making import document, index_of, write


def generations(root: Path) -> list[str]:
    return sorted(path.name for path in root.iterdir() if path.is_dir())


def set_schema(root: Path, version: int) -> None:
    pointer = json.loads((root / "current").read_text())
    (root / "current").write_text(json.dumps(pointer | {"schema": version}))


def test_a_missing_index_says_so(root: Path) -> None:
    with pytest.raises(IndexMissing, match="rebuild") as refused:
        open_index(root)
    assert refused.value.code == "search.index_missing"


def test_another_schema_is_refused_to_readers_and_writers_until_rebuilt(root: Path) -> None:
    index = index_of(root, document("a", "镀镍"))
    set_schema(root, SCHEMA_VERSION + 1)
    with pytest.raises(SchemaMismatch, match="rebuild") as refused:
        open_index(root)
    assert refused.value.code == "search.schema_mismatch"
    with pytest.raises(SchemaMismatch), writing(root, holder="test"):
        pass
    with pytest.raises(SchemaMismatch):
        index.reload()
    assert find(index, "镀镍").total == 1
    with rebuilding(root, holder="test") as writer:
        writer.add([document("b", "镀镍")])
    assert index.reload()
    assert [hit.key for hit in find(index, "镀镍").hits] == ["b"]


@pytest.mark.parametrize("broken", ["{", "[]", "{}", "null"])
def test_a_broken_pointer_is_named_and_healed_by_a_rebuild(root: Path, broken: str) -> None:
    write(root, document("a", "镀镍"))
    (root / "current").write_text(broken)
    with pytest.raises(IndexBroken) as refused:
        open_index(root)
    assert refused.value.code == "search.index_broken"
    with rebuilding(root, holder="test"):
        pass
    assert open_index(root).document_count == 0


def test_lost_files_are_named(root: Path) -> None:
    write(root, document("a", "镀镍"))
    for path in root.glob("generation-*/*.idx"):
        path.unlink()
    with pytest.raises(IndexBroken, match="rebuild"):
        open_index(root)


def test_a_second_writer_is_refused_and_told_who_writes(root: Path) -> None:
    with writing(root, holder="corridor tick") as writer:
        for second in (writing, rebuilding):
            with (
                pytest.raises(WriterBusy, match="corridor tick") as refused,
                second(root, holder="impatient"),
            ):
                pass
            assert refused.value.code == "search.writer_busy"
        writer.upsert([document("a", "镀镍")])
        writer.commit()
    write(root, document("b", "镀镍"))
    assert open_index(root).document_count == 2


def test_what_was_not_committed_is_dropped(root: Path) -> None:
    with writing(root, holder="test") as writer:
        writer.upsert([document("a", "镀镍")])
        writer.commit()
        writer.upsert([document("b", "镀镍")])
        writer.remove(["a"])
    assert [hit.key for hit in find(open_index(root), "镀镍").hits] == ["a"]


def test_an_exception_drops_what_was_not_committed_and_frees_the_lock(root: Path) -> None:
    with pytest.raises(ZeroDivisionError), writing(root, holder="test") as writer:
        writer.upsert([document("a", "镀镍")])
        raise ZeroDivisionError
    assert open_index(root).document_count == 0
    write(root, document("b", "镀镍"))


def test_readers_see_a_commit_when_they_reload_and_not_before(root: Path) -> None:
    index = index_of(root)
    write(root, document("a", "镀镍"))
    assert index.document_count == 0
    assert index.reload()
    assert index.document_count == 1
    assert not index.reload()


def test_a_rebuild_swaps_at_its_end_and_removes_the_old_folder(root: Path) -> None:
    index = index_of(root, document("a", "镀镍"))
    old = generations(root)
    with rebuilding(root, holder="test") as writer:
        writer.add([document("b", "镀铬"), document("c", "镀铬")])
        assert not index.reload()
        assert open_index(root).document_count == 1
    assert find(index, "镀镍").total == 1
    assert index.reload()
    assert find(index, "镀镍").total == 0
    assert index.document_count == 2
    assert len(generations(root)) == 1
    assert generations(root) != old


def test_a_failed_rebuild_leaves_the_old_index_and_its_remains_are_removed(root: Path) -> None:
    index = index_of(root, document("a", "镀镍"))
    with pytest.raises(ZeroDivisionError), rebuilding(root, holder="test") as writer:
        writer.add([document("b", "镀铬")])
        raise ZeroDivisionError
    assert not index.reload()
    write(root, document("c", "镀铬"))
    assert len(generations(root)) == 1
    index.reload()
    assert index.document_count == 2


@pytest.mark.parametrize("wrong", [{"key": ""}, {"kind": ""}, {"row": -1}, {"row": 2**32}])
def test_a_document_that_cannot_be_indexed_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(BadDocument) as refused:
        document(**({"key": "a", "title": "镀镍"} | wrong))  # type: ignore[arg-type]
    assert refused.value.code == "search.bad_document"
