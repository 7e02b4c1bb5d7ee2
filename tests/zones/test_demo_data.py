"""The demonstration records of the first zone are whole, marked as invented and free of filler."""

import csv
import json
import os
import re
from collections import Counter
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from stdnum.cn import uscc

Record = dict[str, Any]

FOLDER = files("corridor").joinpath("zones/qingwujia/demo")
COUNTS = {
    "organisations": 43,
    "needs": 30,
    "technologies": 150,
    "experts": 25,
    "instruments": 25,
    "expectations": 30,
}
INDUSTRIES = {
    "digital",
    "intelligent_manufacturing",
    "green_materials",
    "headquarters",
    "green_sci_tech",
}
TOWN_PREFIX = {"qingpu": "310118", "wujiang": "320509", "jiashan": "330421"}
LANGUAGES = {"zh", "en"}
LEVELS = {"public", "registered", "after_interest", "after_nda", "broker_only"}
ENUMS = {
    ("organisations", "kind"): {
        *("enterprise", "university", "institute", "laboratory", "team", "provider", "public_body")
    },
    ("organisations", "uscc_missing_reason"): {"team", "overseas", "unknown"},
    ("organisations", "industry"): INDUSTRIES,
    ("organisations", "jurisdiction"): set(TOWN_PREFIX),
    ("organisations", "park"): set(TOWN_PREFIX),
    ("needs", "industry"): INDUSTRIES,
    ("needs", "lang"): LANGUAGES,
    ("needs", "state"): {"published"},
    ("needs", "currency"): {"CNY"},
    ("needs", "trl_wanted"): set(range(1, 10)),
    ("needs", "pays"): {True, False},
    ("technologies", "lang"): LANGUAGES,
    ("technologies", "kind"): {
        *("patent", "paper", "achievement", "software", "process", "equipment"),
        *("material", "service"),
    },
    ("technologies", "legal_state"): {"granted", "pending", "expired", "lapsed", "none"},
    ("technologies", "trl"): set(range(1, 10)),
    ("technologies", "currency"): {"CNY"},
    ("experts", "lang"): LANGUAGES,
    ("experts", "jurisdiction"): set(TOWN_PREFIX),
    ("instruments", "lang"): LANGUAGES,
    ("instruments", "jurisdiction"): set(TOWN_PREFIX),
    ("instruments", "open_to_outside"): {True, False},
}
IPC = re.compile(r"[A-H]\d\d[A-Z]\d{1,4}/\d{2,6}")


def read(name: str) -> list[Record]:
    text = FOLDER.joinpath(f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


DEMO = {name: read(name) for name in COUNTS}
BY_ID = {r["id"]: r for name, records in DEMO.items() for r in records if name != "expectations"}
CASES = DEMO["expectations"]


def leaves(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [leaf for inner in value.values() for leaf in leaves(inner)]
    if isinstance(value, list):
        return [leaf for inner in value for leaf in leaves(inner)] or [None]
    return [value]


@pytest.mark.parametrize("name", COUNTS)
def test_each_file_has_its_count_and_marks_every_record_as_demonstration(name: str) -> None:
    assert len(DEMO[name]) == COUNTS[name]
    assert all(record["demonstration"] is True for record in DEMO[name])


@pytest.mark.parametrize("name", [name for name in COUNTS if name != "expectations"])
def test_ids_are_unique_and_unknown_is_absent(name: str) -> None:
    ids = [record["id"] for record in DEMO[name]]
    assert len(set(ids)) == len(ids)
    for record in DEMO[name]:
        for leaf in leaves(record):
            assert leaf is not None and leaf != 0 or leaf is False, record["id"]
            assert not isinstance(leaf, str) or (leaf and leaf == leaf.strip()), record["id"]


@pytest.mark.parametrize(("name", "field"), ENUMS)
def test_codes_are_in_range(name: str, field: str) -> None:
    found = {record[field] for record in DEMO[name] if field in record}
    assert found and found <= ENUMS[name, field]


def test_references_resolve_and_no_owner_answers_its_own_need() -> None:
    for name, field in (
        ("needs", "organisation"),
        ("technologies", "owner"),
        ("experts", "organisation"),
        ("instruments", "owner"),
    ):
        assert all(BY_ID[r[field]] in DEMO["organisations"] for r in DEMO[name])
    for case in CASES:
        owners = {BY_ID[tech]["owner"] for tech in case["relevant"]}
        assert BY_ID[case["need"]]["organisation"] not in owners, case["need"]


def test_a_credit_code_is_valid_and_belongs_to_no_division() -> None:
    codes = [r["uscc"] for r in DEMO["organisations"] if "uscc" in r]
    assert len(set(codes)) == len(codes)
    for record in DEMO["organisations"]:
        assert ("uscc" in record) != ("uscc_missing_reason" in record), record["id"]
        if "uscc" in record:
            assert uscc.validate(record["uscc"])[2:8] == "000000"


def test_an_organisation_lies_where_it_says() -> None:
    for record in DEMO["organisations"]:
        where = record.get("jurisdiction")
        assert record.get("park", where) == where
        assert (where is None) == ("place" in record), record["id"]
        assert (where is None) == ("town_code" not in record), record["id"]
        if where:
            assert re.fullmatch(TOWN_PREFIX[where] + r"\d{3}", record["town_code"])
    assert {r.get("park") for r in DEMO["organisations"]} == {*TOWN_PREFIX, None}


def test_all_five_industries_are_covered() -> None:
    assert {i for r in DEMO["technologies"] for i in r["industries"]} == INDUSTRIES
    assert {r["industry"] for r in DEMO["needs"]} == INDUSTRIES
    for name in ("technologies", "experts", "instruments"):
        assert all(r["industries"] and set(r["industries"]) <= INDUSTRIES for r in DEMO[name])


def test_dates_and_legal_states_agree() -> None:
    for name, field in (
        ("needs", "deadline"),
        ("needs", "published_on"),
        ("technologies", "legal_until"),
        ("technologies", "published_on"),
    ):
        for record in (r for r in DEMO[name] if field in r):
            date.fromisoformat(record[field])
    for need in (r for r in DEMO["needs"] if "deadline" in r):
        assert need["published_on"] < need["deadline"] < "2028", need["id"]
    for tech in DEMO["technologies"]:
        state, until = tech.get("legal_state"), tech.get("legal_until")
        assert (until is not None) == (state in {"granted", "expired", "lapsed"}), tech["id"]
        if until:
            assert (until > "2027") == (state == "granted"), tech["id"]


def test_money_is_in_order_and_has_a_currency() -> None:
    for name, low, high in (
        ("needs", "budget_min", "budget_max"),
        ("technologies", "asks_min", "asks_max"),
    ):
        for record in DEMO[name]:
            assert (low in record) == (high in record) == ("currency" in record), record["id"]
            if low in record:
                assert 0 < record[low] < record[high], record["id"]


def test_parameters_and_levels_of_needs_are_well_formed() -> None:
    for need in DEMO["needs"]:
        for parameter in need.get("parameters", []):
            between = parameter["comparator"] == "between"
            assert parameter["comparator"] in {">=", "<=", "=", "between"}
            assert ("value_to" in parameter) == between
            assert parameter["unit"] and parameter["name"]
            assert not between or parameter["value"] < parameter["value_to"]
        assert set(need.get("levels", {})) <= {"text", "organisation", "budget"}
        assert set(need.get("levels", {}).values()) <= LEVELS


def test_nobody_repeats_a_text_or_a_title() -> None:
    texts = [
        str(r.get(f)) for r in BY_ID.values() for f in ("text", "fields", "functions") if f in r
    ]
    titles = [r["title"] for name in ("needs", "technologies") for r in DEMO[name]]
    titles += [r["title_other"]["text"] for name in ("needs", "technologies") for r in DEMO[name]]
    names = [r[f] for r in DEMO["organisations"] for f in ("name_zh", "name_en")]
    for values in (texts, titles, names, [r["name"] for r in DEMO["experts"]]):
        assert [value for value, times in Counter(values).items() if times > 1] == []


def test_no_two_technologies_share_a_sentence() -> None:
    sentences = Counter(
        sentence
        for tech in DEMO["technologies"]
        for sentence in re.split(r"[。；]|\. ", tech["text"])
        if len(sentence) > 12
    )
    assert [sentence for sentence, times in sentences.items() if times > 1] == []


def test_technology_texts_have_a_readable_length_and_a_figure() -> None:
    for tech in DEMO["technologies"]:
        longest = 600 if tech["lang"] == "en" else 300
        assert 80 <= len(tech["text"]) <= longest, tech["id"]
        assert re.search(r"\d|[一二三四五六七八九十百千]", tech["text"]), tech["id"]


def test_a_second_text_is_marked_and_in_the_other_language() -> None:
    for record in DEMO["needs"] + DEMO["technologies"]:
        second = record["title_other"]
        assert second["second_text"] is True
        assert {second["lang"], record["lang"]} == LANGUAGES
        chinese = bool(re.search(r"[一-鿿]", second["text"]))
        assert chinese == (second["lang"] == "zh"), record["id"]


def test_patents_are_obviously_invented_and_classified() -> None:
    numbers = [t["patent_number"] for t in DEMO["technologies"] if "patent_number" in t]
    assert len(set(numbers)) == len(numbers)
    assert all(re.fullmatch(r"DEMO-CN-\d{6}", number) for number in numbers)
    assert all(t["ipc"] and all(map(IPC.fullmatch, t["ipc"])) for t in DEMO["technologies"])


def test_ranking_cases_are_consistent() -> None:
    assert [case["need"] for case in CASES] == [need["id"] for need in DEMO["needs"]]
    assert [case["need"] for case in CASES if case["nothing"]] == ["need-029", "need-030"]
    for case in CASES:
        assert case["nothing"] == (not case["relevant"]) == (not case["must_outrank"])
        assert case["nothing"] or 2 <= len(case["relevant"]) <= 5, case["need"]
        assert all(BY_ID[tech] in DEMO["technologies"] for tech in case["relevant"])
        for better, worse in case["must_outrank"]:
            assert better in case["relevant"] and BY_ID[worse] in DEMO["technologies"]
            assert [worse, better] not in case["must_outrank"]


@pytest.mark.real_data
def test_ipc_subclasses_and_town_codes_exist_in_the_real_tables() -> None:
    root = os.environ.get("CORRIDOR_DATA")
    if not root:
        pytest.skip("CORRIDOR_DATA is not set: the real classification tables are not here")
    taxonomy = Path(root) / "taxonomy"

    def codes(file: str) -> set[str]:
        with (taxonomy / file).open(encoding="utf-8") as lines:
            return {row["code"] for row in csv.DictReader(lines)}

    assert {c[:4] for t in DEMO["technologies"] for c in t["ipc"]} <= codes(
        "ipc_subclasses_zh_en.csv"
    )
    towns = {r["town_code"] for r in DEMO["organisations"] if "town_code" in r}
    assert towns <= codes("admin_divisions_demo_zone.csv")
