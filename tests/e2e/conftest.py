"""The browser and the site that every browser test uses."""

import os

import pytest

from tests.e2e.serving import FLAGS, served
from tests.requirements import need

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # playwright's loop runs in this thread


@pytest.fixture(scope="session")
def browser_type_launch_args():
    return {"executable_path": need("chromium"), "args": list(FLAGS)}


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The address of a demonstration site that a real server serves."""
    need("chromium")
    with served(tmp_path_factory.mktemp("site") / "var") as address:
        yield address
