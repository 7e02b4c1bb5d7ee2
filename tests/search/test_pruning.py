"""Pruning keeps what can decide and drops what costs."""

from zlib import crc32

from hypothesis import given
from hypothesis import strategies as st

from corridor.search.pruning import inverse_frequency, prune

N = 1_000
FOUND = {"的": 970, "水": 300, "废": 120, "废水": 100, "镍": 20, "镀镍": 5}


def kept(share: float, **weights: float) -> list[str]:
    return list(prune(weights or dict.fromkeys(FOUND, 1.0), FOUND.__getitem__, N, share=share))


def test_the_costliest_for_its_gain_goes_first() -> None:
    assert kept(0.05) == ["水", "废", "废水", "镍", "镀镍"]
    assert kept(0.15) == ["废", "废水", "镍", "镀镍"]


def test_weight_saves_a_frequent_term() -> None:
    light = {"的": 1.0, "水": 1.0, "废水": 1.0, "镍": 1.0, "镀镍": 1.0}
    assert "水" not in kept(0.12, **light)
    assert "水" in kept(0.12, **(light | {"水": 9.0}))


def test_terms_that_add_nothing_are_dropped_whatever_the_share() -> None:
    frequency = {"镍": 20, "没": 0, "零": 20}
    weights = {"镍": 1.0, "没": 5.0, "零": 0.0}
    assert prune(weights, frequency.__getitem__, N, share=0.0) == {"镍": 1.0}


WEIGHTS = st.dictionaries(st.text("abcdefgh", min_size=1, max_size=3), st.floats(0.01, 50))


@given(weights=WEIGHTS, share=st.floats(0, 1), seed=st.integers(1, 997))
def test_never_more_than_the_share_is_lost(
    weights: dict[str, float], share: float, seed: int
) -> None:
    found = {term: (crc32(term.encode()) * seed) % N + 1 for term in weights}
    left = prune(weights, found.__getitem__, N, share=share)
    gains = {term: weights[term] * inverse_frequency(found[term], N) for term in weights}
    lost = sum(gain for term, gain in gains.items() if term not in left)
    assert lost <= share * sum(gains.values()) * (1 + 1e-9)
    assert list(left) == [term for term in weights if term in left]
    assert all(left[term] == weights[term] for term in left)
    order = {term: gains[term] / found[term] for term in weights}
    dropped = [order[term] for term in weights if term not in left]
    assert not left or max(dropped, default=0.0) <= min(order[term] for term in left)


@given(weights=WEIGHTS)
def test_a_larger_share_keeps_a_part_of_what_a_smaller_keeps(weights: dict[str, float]) -> None:
    found = {term: len(term) * 100 + ord(term[0]) for term in weights}
    some = prune(weights, found.__getitem__, N, share=0.1)
    fewer = prune(weights, found.__getitem__, N, share=0.3)
    assert fewer.keys() <= some.keys()
