"""The generator gives the same offers for the same seed, and offers of the promised shape."""

from itertools import pairwise

import pytest
from benchmarks.clauses import Clauses, read_clauses
from benchmarks.generator import LONGEST, SHORTEST, generate
from benchmarks.needs import LONG, read_needs


@pytest.fixture(scope="module")
def clauses() -> Clauses:
    return read_clauses(None)


def test_one_seed_one_collection(clauses: Clauses) -> None:
    once = list(generate(clauses, seed=3, size=200))
    assert list(generate(read_clauses(None), seed=3, size=200)) == once
    assert list(generate(clauses, seed=4, size=200)) != once


def test_a_smaller_collection_begins_a_larger_one(clauses: Clauses) -> None:
    assert list(generate(clauses, seed=3, size=200))[:50] == list(
        generate(clauses, seed=3, size=50)
    )


def test_offers_have_the_promised_length_and_unknown_facts(clauses: Clauses) -> None:
    offers = list(generate(clauses, seed=3, size=200))
    assert all(SHORTEST <= len(one.title) + len(one.text) <= LONGEST for one in offers)
    assert all(later.number == earlier.number + 1 for earlier, later in pairwise(offers))
    for fact in ("kind", "trl", "legal_state", "asks_min", "jurisdiction", "industries"):
        known = sum(getattr(one, fact) is not None for one in offers)
        assert 0 < known < len(offers), fact
    assert len({one.text for one in offers}) == len(offers)


def test_needs_are_titles_or_four_hundred_characters() -> None:
    needs = read_needs(None, most=5)
    assert [len(needs.titles), len(needs.long)] == [5, 5]
    assert all(need.title and not need.text for need in needs.titles)
    assert all(len(need.text) == LONG for need in needs.long)
