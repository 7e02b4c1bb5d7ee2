"""Documents and indexes for the tests, with everything unsaid unknown."""

from pathlib import Path

from corridor.search import Index, IndexDocument, open_index, writing

UNSAID: dict[str, None] = dict.fromkeys(
    (
        "row",
        "form",
        "jurisdiction",
        "park",
        "industries",
        "trl",
        "legal_state",
        "state",
        "lang",
        "published_on",
    )
)


def document(key: str, title: str, text: str = "", **said: object) -> IndexDocument:
    fields = {**UNSAID, "kind": "technology", **said}
    return IndexDocument(key=key, title=title, text=text, **fields)  # type: ignore[arg-type]


def write(root: Path, *documents: IndexDocument) -> None:
    with writing(root, holder="test") as writer:
        writer.upsert(documents)
        writer.commit()


def index_of(root: Path, *documents: IndexDocument) -> Index:
    write(root, *documents)
    return open_index(root)
