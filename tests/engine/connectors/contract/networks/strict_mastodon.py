"""Mastodon's language on a server with other manners: see ``StrictServer``."""

from dataclasses import dataclass, field
from datetime import timedelta
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
from tests.engine.connectors.factories import NOON, StoppedClock, a_content, an_account
from tests.engine.connectors.faults import answers
from tests.engine.connectors.mastodon.strict_server import TOKEN, URL, StrictServer

TRAITS = Traits(renews_login=False)


@dataclass
class StrictHarness(OverHttp):
    """See ``NetworkHarness``."""

    server: StrictServer = field(default_factory=StrictServer)
    settings: dict[str, str] = field(default_factory=lambda: {"server": URL})

    PUBLISHING = "POST */api/v1/statuses"
    ASKING = "GET */statuses"
    PICTURES = "POST */media"

    def __post_init__(self) -> None:
        self.way = FaultyWay(self.server)
        self.pauses: list[float] = []
        self.connector: Connector = MastodonConnector(
            http=Http(httpx.Client(transport=self.way), StoppedClock()),
            resolve=lambda _host: ("8.8.8.8",),
            sleep=self.pauses.append,
        )
        self.account = an_account(NetworkId("mastodon"), self.settings, **{ACCESS_TOKEN: TOKEN})
        self.secrets = (TOKEN,)

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text)

    def published(self) -> list[str]:
        return [self.server.sources[status["id"]] for status in self.server.statuses]

    def too_much(self, folder: Path) -> Content:
        return a_content("ż" * 5_001)

    def limit_rate(self, seconds: int) -> None:
        reset = (NOON + timedelta(seconds=seconds)).isoformat()
        headers = {"X-RateLimit-Reset": reset}
        self.way.faults[self.PUBLISHING] = answers(429, headers=headers)

    def refuse_words(self, message: str) -> None:
        self.way.faults[self.PUBLISHING] = answers(400, error=message)

    def expire_login(self) -> None:
        raise NotImplementedError("tokens last until they are revoked")

    def revoke_login(self) -> None:
        self.server.token = "another"


def harness(request: pytest.FixtureRequest, folder: Path) -> StrictHarness:
    """For the contract."""
    return StrictHarness()
