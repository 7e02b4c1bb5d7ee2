"""What the import check cannot see: keys between words, file sizes, names, codes without words."""

import pkgutil
import re
import statistics
import tomllib
from pathlib import Path

import pytest
from django.apps import apps

from corridor.web import commands

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "corridor"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"][
    "contracts"
]
LAYERS = next(c["layers"] for c in CONTRACTS if c.get("containers") == ["corridor.zone"])
FLOOR = {word: n for n, names in enumerate(reversed(LAYERS)) for word in names.split(" | ")}
PYTHON = sorted(path for path in SOURCE.rglob("*.py") if "migrations" not in path.parts)
BANNED_NAMES = {"utils", "helpers", "common", "misc", "base", "managers"}


def word(model: type) -> str:
    return model.__module__.split(".")[2]


def keys_between_words():
    return [
        (model, field)
        for model in apps.get_app_config("zone").get_models()
        for field in model._meta.get_fields()
        if field.is_relation and not field.auto_created and field.related_model
        if word(model) != word(field.related_model)
    ]


def test_foreign_keys_point_down_the_list():
    upward = [
        f"{model._meta.label}.{field.name} -> {field.related_model._meta.label}"
        for model, field in keys_between_words()
        if FLOOR[word(field.related_model)] >= FLOOR[word(model)]
    ]
    assert upward == []


def test_a_key_to_another_word_leaves_nothing_behind_on_it():
    """A reverse accessor would let a lower word reach up without an import."""
    visible = [
        f"{model._meta.label}.{field.name}"
        for model, field in keys_between_words()
        if not field.remote_field.hidden
    ]
    assert visible == []


def test_model_names_are_unique_and_django_sees_every_one_that_is_written():
    written = [
        name
        for path in SOURCE.glob("zone/*/models/*.py")
        for name in re.findall(
            r"^class (\w+)\((?:models\.Model|Thing|Offered|Abstract\w+)\)", path.read_text(), re.M
        )
    ]
    assert len(written) == len(set(written))
    abstract = {"Thing", "Offered"}
    seen = {model.__name__ for model in apps.get_app_config("zone").get_models()}
    assert set(written) - abstract == seen


def test_templates_include_only_their_own_word_or_web():
    foreign = [
        (path.name, used)
        for path in SOURCE.glob("zone/*/templates/**/*.html")
        for used in re.findall(r'{% (?:include|extends) "(\w+)/', path.read_text())
        if used not in {path.relative_to(SOURCE / "zone").parts[0], "web"}
    ]
    assert foreign == []


def test_pages_and_forms_are_used_inside_their_own_word():
    borrowed = [
        (str(path.relative_to(SOURCE)), other)
        for path in SOURCE.glob("zone/**/*.py")
        for other in re.findall(
            r"corridor\.zone\.(\w+)(?:\.| import )(?:views|forms)\b", path.read_text()
        )
        if other != path.relative_to(SOURCE / "zone").parts[0]
    ]
    assert borrowed == []


@pytest.mark.parametrize("path", PYTHON, ids=lambda p: str(p.relative_to(SOURCE)))
def test_file_is_short_and_named_for_its_subject(path):
    assert len(path.read_text().splitlines()) <= 300
    assert path.stem not in BANNED_NAMES


def test_the_median_file_is_under_a_hundred_lines():
    assert statistics.median(len(path.read_text().splitlines()) for path in PYTHON) < 100


def test_every_package_says_what_it_is():
    silent = [
        str(path.parent.relative_to(SOURCE))
        for path in PYTHON
        if path.name == "__init__.py" and not path.read_text().startswith('"""')
    ]
    assert silent == []


def test_every_subcommand_has_a_line_in_the_help():
    there = {module.name.replace("_", "-") for module in pkgutil.iter_modules(commands.__path__)}
    assert there == set(commands.SUMMARIES)


def test_no_fact_field_has_a_default():
    """Unknown is NULL: a default would turn what nobody said into a value."""
    own = {"levels", "field_sources", "terms", "indicators", "payload"}
    kept = {"version", "demonstration", "attempts", "is_active", "done_to"}
    counted = {"accepted", "unchanged", "rejected"}
    with_default = {
        field.name
        for model in apps.get_app_config("zone").get_models()
        for field in model._meta.get_fields()
        if getattr(field, "has_default", lambda: False)()
        if not field.name.endswith(("_at", "public_id", "query_code")) and field.name != "at"
    }
    assert with_default - own - kept - counted == set()
