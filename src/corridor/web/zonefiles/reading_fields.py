"""One reader for each type of field: the value as the database keeps it, or what is wrong."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

from corridor.web.zonefiles.shape import Field
from corridor.web.zonefiles.suggesting import nearest

_SLUG = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_DIVISION = re.compile(r"[0-9]{6}(?:[0-9]{3})?")
_HAN = re.compile(r"[\u3400-\u9fff]")
_BAD = re.compile(r"[\x00\ud800-\udfff]")
LANGUAGES = ("zh", "en")
MOST_ORDER = 32767


class BadField(Exception):
    """A field cannot be read; ``code`` is the problem's."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code, self.values = code, values


def read_field(field: Field, raw: Any) -> Any:
    """The value of a field; raises ``BadField`` with the code of what is wrong."""
    return _READERS[field.type](field, raw)


def _text(field: Field, raw: Any) -> str:
    if not isinstance(raw, str):
        raise BadField("zone.wrong_type", wanted="text", found=type(raw).__name__)
    if not raw.strip():
        raise BadField("zone.empty")
    if _BAD.search(raw):
        raise BadField("zone.bad_character")
    if field.limit and len(raw) > field.limit:
        raise BadField("zone.too_long", limit=field.limit, length=len(raw))
    return raw


def _matching(pattern: re.Pattern[str], code: str) -> Callable[[Field, Any], str]:
    def read(field: Field, raw: Any) -> str:
        text = _text(field, raw)
        if not pattern.fullmatch(text):
            raise BadField(code, value=text)
        return text

    return read


def _both(field: Field, raw: Any) -> dict[str, str]:
    if not isinstance(raw, dict):
        raise BadField("zone.one_language", missing="zh, en")
    if missing := [lang for lang in LANGUAGES if lang not in raw]:
        raise BadField("zone.one_language", missing=", ".join(missing))
    if extra := sorted(raw.keys() - set(LANGUAGES)):
        raise BadField("zone.unknown_language", found=", ".join(extra))
    return {lang: _text(field, raw[lang]) for lang in LANGUAGES}


def _value(field: Field, raw: Any) -> Any:
    """What a statement says; words of a language are given in both, decimals as text."""
    if isinstance(raw, float):
        raise BadField("zone.decimal_as_text", value=raw)
    if isinstance(raw, bool | int):
        return raw
    if isinstance(raw, date):
        raise BadField("zone.day_as_text", value=str(raw))
    if isinstance(raw, str):
        if _HAN.search(raw):
            raise BadField("zone.one_language", missing="en")
        return _text(field, raw)
    return _both(field, raw)


def _place(field: Field, raw: Any) -> Any:
    """A quotation in the source's language, or the sentence restated in both."""
    return _both(field, raw) if isinstance(raw, dict) else _text(field, raw)


def _day(_: Field, raw: Any) -> date:
    if not isinstance(raw, date) or isinstance(raw, datetime):
        raise BadField("zone.wrong_type", wanted="day", found=type(raw).__name__)
    return raw


def _instant(_: Field, raw: Any) -> datetime:
    if not isinstance(raw, datetime) or raw.tzinfo is None:
        raise BadField("zone.wrong_type", wanted="instant", found=type(raw).__name__)
    return raw.astimezone(UTC)


def _number(_: Field, raw: Any) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool) or not 0 <= raw <= MOST_ORDER:
        raise BadField("zone.wrong_type", wanted="number", found=type(raw).__name__)
    return raw


def _flag(_: Field, raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise BadField("zone.wrong_type", wanted="flag", found=type(raw).__name__)
    return raw


def _words(field: Field, raw: Any) -> list[str]:
    if not isinstance(raw, list):
        raise BadField("zone.wrong_type", wanted="words", found=type(raw).__name__)
    return [_text(field, each) for each in raw]


def _choice(field: Field, raw: Any) -> str:
    text = _text(field, raw)
    if text not in field.choices:
        known = ", ".join(field.choices)
        raise BadField(
            "zone.bad_choice", value=text, known=known, nearest=nearest(text, field.choices)
        )
    return text


_READERS: dict[str, Callable[[Field, Any], Any]] = {
    "text": _text,
    "slug": _matching(_SLUG, "zone.bad_slug"),
    "code": _matching(_CODE, "zone.bad_code"),
    "division": _matching(_DIVISION, "zone.bad_division"),
    "reference": _text,
    "both": _both,
    "value": _value,
    "place": _place,
    "day": _day,
    "instant": _instant,
    "number": _number,
    "flag": _flag,
    "words": _words,
    "choice": _choice,
}
