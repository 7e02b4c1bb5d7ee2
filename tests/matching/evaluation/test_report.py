"""A whole run on a small folder, and on the real one where it is at hand."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from corridor.matching import shipped_model
from corridor.matching.errors import FolderUnreadable
from corridor.matching.evaluation import METRICS, read_benchmark
from corridor.matching.evaluation.folds import draws, folds_of
from corridor.matching.evaluation.report import Result, report
from corridor.web.commands.evaluate import command
from tests.matching.evaluation.making import write_folder

METHODS = ["corridor", "corridor_shipped", "bm25_char", "bm25_jieba", "random"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return write_folder(tmp_path_factory.mktemp("benchmark"))


def run(*arguments: object) -> str:
    result = CliRunner().invoke(command, [str(each) for each in arguments])
    assert result.exit_code == 0, result.output
    return result.output


def test_a_folder_is_read_with_copies_on_one_text(folder):
    benchmark = read_benchmark(folder)
    first = benchmark.needs[0]
    assert (len(benchmark.needs), len(benchmark.titles)) == (6, 9)
    assert first.offers[-1] == "copy" and first.places[-1] == first.places[0] == 0
    assert first.full.tolist()[0] == 3
    assert benchmark.needs[4].group == "n1"


def test_a_folder_that_lacks_something_is_refused(folder, tmp_path):
    with pytest.raises(FolderUnreadable):
        read_benchmark(tmp_path)
    result = CliRunner().invoke(command, [str(tmp_path)])
    assert result.exit_code == 1
    assert "needs.csv" in result.output or "offers_unique.csv" in result.output


def test_groups_are_never_divided_between_folds():
    groups = [f"g{n // 3}" for n in range(90)]
    folds = folds_of(groups)
    assert set(folds.tolist()) == set(range(5))
    assert all(
        len({f for g, f in zip(groups, folds, strict=True) if g == one}) == 1 for one in groups
    )
    assert (draws(7) == draws(7)).all()


def test_a_perfect_method_measures_one_and_missing_measures_are_unknown(folder):
    benchmark = read_benchmark(folder)
    perfect = Result(
        np.array([need.full for need in benchmark.needs], float),
        [need.grades for need in benchmark.needs],
        None,
    )
    figures = report(benchmark, {"bm25_char": perfect})["methods"]["bm25_char"]
    assert [figures[name] for name in METRICS] == pytest.approx([1.0] * 6)
    nothing = Result(perfect.scores, [np.zeros_like(need.grades) for need in benchmark.needs], None)
    assert report(benchmark, {"bm25_char": nothing})["methods"]["bm25_char"]["grade_score"] < 1


def test_json_has_every_method_and_measure(folder):
    figures = json.loads(run(folder, "--json"))
    assert list(figures["methods"]) == METHODS
    assert (figures["needs"], figures["offers"], figures["judgements"]) == (6, 9, 55)
    for method in figures["methods"].values():
        for name in METRICS:
            low, high = method["intervals"][name]
            assert low <= method[name] <= high
    assert figures["methods"]["corridor_shipped"]["in_sample"] is False
    assert "in_sample" not in figures["methods"]["corridor"]


def test_two_runs_give_the_same_figures(folder):
    assert run(folder, "--json") == run(folder, "--json")


def test_the_table_names_every_method(folder):
    printed = run(folder)
    assert all(name in printed for name in METHODS)
    assert "6 needs, 9 offers, 55 judgements" in printed


def test_weights_can_be_written_and_then_are_in_sample(folder, tmp_path):
    place = tmp_path / "2020-01-01.json"
    figures = json.loads(run(folder, "--json", "--write-weights", place, "--describe", "six needs"))
    assert figures["methods"]["corridor_shipped"]["in_sample"] is True
    written = json.loads(place.read_text())
    assert written["name"] == "2020-01-01"
    assert written["about"]["data"] == "six needs"
    assert written["about"]["figures"]["ndcg@10"] == figures["methods"]["corridor"]["ndcg@10"]


@pytest.mark.real_data
def test_real_needs_are_matched_at_least_as_well_as_by_characters():
    if "CORRIDOR_DATA" not in os.environ:
        pytest.skip("CORRIDOR_DATA is unset: the real needs and offers are not here")
    figures = json.loads(run(Path(os.environ["CORRIDOR_DATA"]) / "matching", "--json"))
    ours, peer = figures["methods"]["corridor"], figures["methods"]["bm25_char"]
    assert ours["ndcg@10"] >= peer["ndcg@10"] - 0.005
    assert ours["spearman"] >= peer["spearman"] - 0.005
    assert ours["recall@200"] >= peer["recall@200"]
    assert ours["grade_score"] > peer["grade_score"]
    assert figures["methods"]["corridor_shipped"]["in_sample"] is True
    assert shipped_model().about["needs"] == figures["needs"]
