"""One small store for the tests that only read."""

import pytest

from corridor.matching import ForwardStore, shipped_model, take_statistics
from tests.matching.making import TITLES, offer, store_of


@pytest.fixture(scope="session")
def offers():
    return [offer(title) for title in TITLES]


@pytest.fixture(scope="session")
def store(tmp_path_factory, offers) -> ForwardStore:
    return store_of(tmp_path_factory.mktemp("forward"), offers)


@pytest.fixture(scope="session")
def statistics(store):
    return take_statistics(store)


@pytest.fixture(scope="session")
def model():
    return shipped_model()
