"""A feed of the test's own."""

from pathlib import Path

import pytest

from socialdesk.connectors.feed.connector import FeedConnector
from socialdesk.domain.networks import NetworkId
from tests.engine.connectors.factories import an_account
from tests.engine.connectors.feed.desk import FeedDesk


@pytest.fixture
def desk(tmp_path: Path) -> FeedDesk:
    folder = tmp_path / "feed"
    folder.mkdir()
    account = an_account(NetworkId.FEED, {"folder": str(folder), "author": "Anna"})
    return FeedDesk(FeedConnector(), account, folder)
