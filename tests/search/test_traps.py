"""What Tantivy does silently or fatally, each kept away from the users of the library."""

from pathlib import Path

import pytest
import tantivy

from corridor.search import candidates, find, open_index, writing
from corridor.search.schema import build_schema, to_tantivy
from tests.search.making import document, index_of, write


def test_an_upsert_replaces_instead_of_doubling(root: Path) -> None:
    index = index_of(root, document("tech_1", "镀镍", row=1))
    write(root, document("tech_1", "镀铬", row=2))
    index.reload()
    assert index.document_count == 1
    assert find(index, "镀镍").total == 0
    assert [hit.key for hit in find(index, "镀铬").hits] == ["tech_1"]


def test_equal_keys_in_one_batch_leave_the_last(root: Path) -> None:
    index = index_of(root, document("tech_1", "镀镍"), document("tech_1", "镀铬"))
    assert index.document_count == 1
    assert find(index, "镀铬").total == 1


def test_deleting_by_an_unsigned_term_still_deletes_nothing(tmp_path: Path) -> None:
    """The reason for the raw text key; when this fails, Tantivy has changed its mind."""
    schema = tantivy.SchemaBuilder().add_unsigned_field("id", indexed=True).build()
    index = tantivy.Index(schema, path=str(tmp_path))
    writer = index.writer(15_000_000, 1)
    writer.add_document(tantivy.Document.from_dict({"id": 5}, schema))
    writer.commit()
    writer.delete_documents_by_term("id", 5)
    writer.commit()
    index.reload()
    assert index.searcher().num_docs == 1


def test_a_row_goes_in_as_an_unsigned_number(root: Path) -> None:
    """``Document(row=5)`` carries a signed number, at which the writer dies."""
    assert to_tantivy(document("tech_1", "镀镍", row=5), build_schema())["row"] == [5]
    highest = 2**32 - 1
    index = index_of(root, document("tech_1", "镀镍", row=highest))
    assert candidates(index, {"镍": 1.0}, limit=5).rows.tolist() == [highest]


def test_tokenizers_are_registered_at_every_opening(root: Path) -> None:
    write(root, document("tech_1", "镀镍"))
    write(root, document("tech_2", "镀镍 coating"))
    assert find(open_index(root), "镀镍").total == 2


def test_a_limit_of_zero_counts_without_hits(root: Path) -> None:
    index = index_of(root, document("tech_1", "镀镍", row=1))
    found = find(index, "镀镍", limit=0)
    assert (found.hits, found.total) == ((), 1)
    assert len(candidates(index, {"镍": 1.0}, limit=0).rows) == 0


def test_a_huge_limit_and_offset_reserve_no_memory(root: Path) -> None:
    index = index_of(root, document("tech_1", "镀镍", row=1))
    assert len(find(index, "镀镍", limit=2**60).hits) == 1
    assert find(index, "镀镍", offset=2**60).hits == ()
    assert len(candidates(index, {"镍": 1.0}, limit=2**60).rows) == 1


def test_deleted_documents_leave_no_ghost_in_help_or_facets(root: Path) -> None:
    index = index_of(root, document("tech_1", "nickel", park="west"), document("tech_2", "铬"))
    with writing(root, holder="test") as writer:
        writer.remove(["tech_1", "tech_unknown"])
        writer.commit()
    index.reload()
    found = find(index, "nickel", facets=["park"])
    assert found.help is not None
    assert found.help.absent == ("nickel",)
    assert find(index, "", facets=["park"]).facets["park"] == {"unknown": 1}


@pytest.mark.parametrize("word", ["ﷺ", "x" * 70_000, "\ud800", "镀\x00镍"])
def test_odd_characters_are_indexed_and_found_or_passed_over(root: Path, word: str) -> None:
    """U+FDFA becomes four words under NFKC; Tantivy drops terms longer than 65,530 bytes."""
    index = index_of(root, document("tech_1", f"{word} 镀镍"))
    assert find(index, "镀镍").total == 1
    find(index, word)
    assert find(index, "ﷺ").total == (word == "ﷺ")
