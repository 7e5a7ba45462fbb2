"""The feed, in a folder that can be taken away."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from socialdesk.connectors.feed.connector import FeedConnector
from socialdesk.connectors.feed.entries import published_posts
from socialdesk.connectors.protocol import Connector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Content
from tests.engine.connectors.contract.harness import Traits
from tests.engine.connectors.factories import a_content, a_picture, an_account

TRAITS = Traits(server=False)


@dataclass
class FeedHarness:
    """See ``Harness``."""

    base: Path

    def __post_init__(self) -> None:
        self.connector: Connector = FeedConnector()
        self.folder = self.base / "disk" / "feed"
        self.folder.mkdir(parents=True)
        self.account = an_account(NetworkId.FEED, {"folder": str(self.folder)})

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text)

    def published(self) -> list[str]:
        return [post.text for post in published_posts(self.folder)]

    def too_much(self, folder: Path) -> Content:
        return a_content("A whole album", *[a_picture(folder, shade=i) for i in range(21)])

    def cut_off(self) -> None:
        self.folder.parent.rename(self.base / "elsewhere")

    def mend(self) -> None:
        (self.base / "elsewhere").rename(self.folder.parent)


def harness(request: pytest.FixtureRequest, folder: Path) -> FeedHarness:
    """For the contract."""
    return FeedHarness(folder)
