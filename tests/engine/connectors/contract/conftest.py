"""Every connector, each in a place of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engine.connectors.contract.harness import (
    BlueskyHarness,
    FeedHarness,
    Harness,
    NetworkHarness,
)


@pytest.fixture(params=["feed", "bluesky"])
def harness(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Harness]:
    """Any connector."""
    made: Harness
    if request.param == "feed":
        made = FeedHarness(tmp_path)
    else:
        made = request.getfixturevalue("bluesky_harness")
    yield made
    made.connector.close()


@pytest.fixture(params=["bluesky"])
def network(request: pytest.FixtureRequest) -> NetworkHarness:
    """Any connector that logs in to a server; logged in already."""
    made: NetworkHarness = request.getfixturevalue(f"{request.param}_harness")
    assert made.connector.check(made.account).ok
    return made


@pytest.fixture
def bluesky_harness(request: pytest.FixtureRequest) -> Iterator[BlueskyHarness]:
    server = request.getfixturevalue("bluesky_server")
    made = BlueskyHarness(server, request.getfixturevalue("bluesky_account"))
    yield made
    made.connector.close()
