"""Mastodon, on a stateful server with faults in between."""

from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from socialdesk.connectors.http import Http
from socialdesk.connectors.mastodon.connector import MastodonConnector
from socialdesk.connectors.mastodon.settings import ACCESS_TOKEN
from socialdesk.connectors.protocol import Connector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Content
from tests.engine.connectors.contract.harness import FaultyWay, OverHttp, Traits
from tests.engine.connectors.factories import StoppedClock, a_content, an_account
from tests.servers.mastodon_server import MastodonServer

TRAITS = Traits(renews_login=False)


@dataclass
class MastodonHarness(OverHttp):
    """See ``NetworkHarness``."""

    server: MastodonServer

    PUBLISHING = "POST */api/v1/statuses"
    ASKING = "GET */statuses"
    PICTURES = "POST */media"

    def __post_init__(self) -> None:
        self.person = self.server.new_account()
        self.way = FaultyWay(httpx.HTTPTransport())
        http = Http(httpx.Client(transport=self.way), StoppedClock())
        self.connector: Connector = MastodonConnector(http=http)
        settings = {"server": self.server.url, "allow_private": "true"}
        self.account = an_account(
            NetworkId("mastodon"), settings, **{ACCESS_TOKEN: self.person.token}
        )
        self.secrets = (self.person.token,)

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text)

    def published(self) -> list[str]:
        return [self.server.source(s["id"]) for s in self.server.statuses(self.person)]

    def too_much(self, folder: Path) -> Content:
        return a_content("ż" * 501)

    def expire_login(self) -> None:
        raise NotImplementedError("Mastodon's tokens last until they are revoked")

    def revoke_login(self) -> None:
        self.server.revoke(self.person)


def harness(request: pytest.FixtureRequest, folder: Path) -> MastodonHarness:
    """For the contract."""
    return MastodonHarness(request.getfixturevalue("mastodon_server"))
