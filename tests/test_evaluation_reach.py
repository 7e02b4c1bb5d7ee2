"""What ``corridor evaluate`` must reach on the real judgements, in one run with its peers."""

import json
import subprocess
import sys

import pytest

from tests.requirements import need

pytestmark = pytest.mark.real_data
SLACK = 0.005


def test_ranking_is_not_below_character_bm25_and_grading_is_above_it():
    folder = need("data")
    ran = subprocess.run(
        [sys.executable, "-m", "corridor.web", "evaluate", f"{folder}/matching", "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    methods = json.loads(ran.stdout)["methods"]
    ours, peer = methods["corridor"], methods["bm25_char"]
    for name in sorted(methods):
        print(name, json.dumps(methods[name]))
    assert ours["ndcg@10"] >= peer["ndcg@10"] - SLACK
    assert ours["spearman"] >= peer["spearman"] - SLACK
    assert ours["grade_score"] > peer["grade_score"]
