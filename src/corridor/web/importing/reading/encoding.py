"""Which encoding a text file has: UTF-8 where it can be, else GB18030, else nobody knows."""

import codecs
from pathlib import Path

from charset_normalizer import from_bytes

from corridor.web.importing.errors import BadEncoding

CHUNK = 1 << 20
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"),
          (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
_REPLACEMENT = "\ufffd"


def encoding_of(path: Path) -> str:
    """``utf-8-sig``, ``utf-16`` or ``gb18030``; the whole file is looked at, a piece at a time.

    Nearly every Chinese text in UTF-8 with one broken character also decodes as GB18030, to
    rubbish. So a file that is UTF-8 but for a few bytes is broken UTF-8.

    Raises:
        BadEncoding: it is none of them; says at which byte and line it breaks.
    """
    with path.open("rb") as file:
        head = file.read(4)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return _checked(path, name)
    bad = first_bad_byte(path, "utf-8")
    if bad is None:
        return "utf-8-sig"
    if not _nearly_utf8(path, bad):
        bad = first_bad_byte(path, "gb18030")
    if bad is None:
        return "gb18030"
    raise BadEncoding(**_where(path, bad))


def _checked(path: Path, name: str) -> str:
    bad = first_bad_byte(path, name)
    if bad is not None:
        raise BadEncoding(**_where(path, bad))
    return name


def first_bad_byte(path: Path, name: str) -> int | None:
    """Offset of the first byte that the encoding does not allow."""
    decoder = codecs.getincrementaldecoder(name)("strict")
    start = 0
    with path.open("rb") as file:
        while True:
            chunk = file.read(CHUNK)
            pending = len(decoder.getstate()[0])
            try:
                decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError as error:
                return start - pending + error.start
            if not chunk:
                return None
            start += len(chunk)


def _nearly_utf8(path: Path, bad: int) -> bool:
    with path.open("rb") as file:
        file.seek(max(0, bad - CHUNK // 2))
        text = file.read(CHUNK).decode("utf-8", "replace")
    broken = text.count(_REPLACEMENT)
    good = sum(1 for character in text if character > "\x7f") - broken
    return good > 3 * broken


def _where(path: Path, bad: int) -> dict[str, object]:
    line, seen = 1, 0
    with path.open("rb") as file:
        while seen < bad:
            chunk = file.read(min(CHUNK, bad - seen))
            line += chunk.count(b"\n")
            seen += len(chunk)
        file.seek(max(0, bad - 2000))
        guess = from_bytes(file.read(4000)).best()
    return {"file": path.name, "byte": bad, "line": line, "guess": guess.encoding if guess else "?"}
