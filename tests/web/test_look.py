"""Every word on a screen stands in the tables, in both languages; the sheets keep the floor."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps

import corridor
from corridor.web.words import WORDS, DuplicateCode, MissingWord, sentence, tables, word

SOURCE = Path(corridor.__file__).parent
TEMPLATES = sorted(SOURCE.rglob("*.html"))
SAID = re.compile(r"""{%-?\s*say\s+["']([\w.]+)["']|["']([\w.]+)["']\|word\b(?!:)""")
STATE = re.compile(r"""{%\s*state\s+["']\w+["']\s+["']([\w.]+)["']""")
MARK = re.compile(r"""{%\s*mark\s+["']([\w.]+)["']""")
WITHIN = re.compile(r"""\|word:["']([\w.]+)["']""")
CODE = re.compile(r"[a-z_]+(\.[a-z_0-9]+)*")


PUT_TOGETHER = ("zone.setting.", "zone.part.", "import.")
"""Beginnings of codes that a command makes from the name of a setting, a part or a count."""
ENDINGS = (".mend", ".meaning", ".words", ".facts")
"""What is said with a code: how to mend it, what it means, with which words or facts it met."""


def _in_templates() -> Iterator[str]:
    for template in TEMPLATES:
        text = template.read_text()
        for found in SAID.finditer(text):
            yield found[1] or found[2]
        for found in STATE.finditer(text):
            yield found[1]
            yield f"{found[1]}.mend"
        for found in MARK.finditer(text):
            yield f"mark.{found[1]}"


def _quoted() -> set[str]:
    """Everything in quotes in a template: a code may be handed on to a part."""
    return {word for t in TEMPLATES for word in re.findall(r"""["']([\w.]+)["']""", t.read_text())}


def _python() -> Iterator[ast.AST]:
    for path in SOURCE.rglob("*.py"):
        if SOURCE / "web" / "words" not in path.parents:
            yield from ast.walk(ast.parse(path.read_text()))


def _literals() -> set[str]:
    constants = (node for node in _python() if isinstance(node, ast.Constant))
    return {node.value for node in constants if isinstance(node.value, str)}


def _prefixes() -> set[str]:
    """Beginnings of codes that are put together: ``word:"need.state"`` and f"permission.{p}"."""
    found = {f"{m[1]}." for t in TEMPLATES for m in WITHIN.finditer(t.read_text())}
    for node in _python():
        if isinstance(node, ast.JoinedStr) and node.values:
            head = node.values[0]
            if isinstance(head, ast.Constant) and re.fullmatch(r"[a-z_]+\.[a-z_.]*", head.value):
                found.add(head.value)
    return found


def _said_in_python() -> Iterator[str]:
    for node in _python():
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in ("word", "sentence") and isinstance(node.args[0].value, str):
                yield node.args[0].value


def test_every_code_that_is_said_has_words() -> None:
    assert {*_in_templates(), *_said_in_python()} - WORDS.keys() == set()


def test_no_words_are_left_over() -> None:
    literals, prefixes = _literals(), (*_prefixes(), *PUT_TOGETHER)
    choices = set(_choices())
    said = {*_in_templates(), *_quoted(), *literals, *choices}

    def used(code: str) -> bool:
        plain = {code.removesuffix(ending) for ending in ENDINGS}
        return bool(plain & said) or code.startswith(prefixes)

    assert [code for code in WORDS if not used(code)] == []


def _choices() -> Iterator[str]:
    for model in apps.get_app_config("zone").get_models():
        for field in model._meta.get_fields():
            for value, _ in getattr(field, "choices", None) or ():
                yield f"{model._meta.model_name}.{field.name}.{value}"


def test_every_choice_of_every_model_has_a_word() -> None:
    assert [code for code in _choices() if code not in WORDS] == []


@pytest.mark.parametrize("code", sorted(WORDS))
def test_both_languages_say_it_with_the_same_values(code: str) -> None:
    chinese, english = WORDS[code]
    assert chinese.strip()
    assert english.strip()
    assert CODE.fullmatch(code)
    names = [set(re.findall(r"{(\w+)", text)) for text in (chinese, english)]
    assert names[0] == names[1]


def test_english_has_no_chinese_in_it_and_chinese_no_latin_points() -> None:
    han = re.compile(r"[\u4e00-\u9fff]")
    assert [
        c for c, (_, en) in WORDS.items() if han.search(en) and c != "site.other_language"
    ] == []
    assert [c for c, (zh, _) in WORDS.items() if re.search(r"[\u4e00-\u9fff][,;:!?]", zh)] == []


def test_a_missing_code_is_an_error_and_not_an_empty_place() -> None:
    with pytest.raises(MissingWord):
        word("no.such.code")


def test_two_tables_may_not_give_words_to_one_code(monkeypatch: pytest.MonkeyPatch) -> None:
    site = tables.import_module("corridor.web.words.site")
    level = tables.import_module("corridor.web.words.level")
    monkeypatch.setattr(level, "TABLE", {**level.TABLE, "site.name": site.TABLE["site.name"]})
    with pytest.raises(DuplicateCode, match="site.name"):
        tables._merged()


def test_plurals_follow_the_figure() -> None:
    assert sentence("clock.left", "en", n=1) == "1 day left"
    assert sentence("clock.left", "en", n=1200) == "1,200 days left"
    assert sentence("clock.left", "zh", n=3) == "还有 3 天"


def test_no_template_carries_a_style_or_a_script_of_its_own() -> None:
    inline = re.compile(r"\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)|hx-on", re.I)
    assert [str(t) for t in TEMPLATES if inline.search(t.read_text())] == []


def test_the_style_sheets_stay_on_the_floor_of_old_browsers() -> None:
    above = re.compile(r":has\(|@container|light-dark\(|@layer|@scope|oklch|color-mix|\n\s*&", re.I)
    sheets = sorted((SOURCE / "web" / "static").rglob("*.css"))
    assert len(sheets) >= 5
    assert [
        s.name for s in sheets if above.search(re.sub(r"(?s)/\*.*?\*/", "", s.read_text()))
    ] == []
