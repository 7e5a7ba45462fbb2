"""X, on a played server."""

import json
from pathlib import Path

import httpx
import pytest

from socialdesk.connectors.http import Http
from socialdesk.connectors.protocol import Connector
from socialdesk.connectors.x.connector import XConnector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Content
from tests.engine.connectors.contract.harness import FaultyWay, OverHttp, Traits
from tests.engine.connectors.desks import without_tls
from tests.engine.connectors.factories import MemorySecrets, StoppedClock, a_content, an_account
from tests.engine.connectors.faults import replies
from tests.engine.connectors.x.server import CLIENT_ID, FIRST_REFRESH, XServer

TRAITS = Traits(takes_words_twice=False)


class XHarness(OverHttp):
    """See ``NetworkHarness``."""

    PUBLISHING = "POST /2/tweets"
    ASKING = "GET *"
    PICTURES = "POST /2/media/upload"

    def __init__(self, server: XServer) -> None:
        self.server = server
        self.way = FaultyWay(without_tls())
        clock = StoppedClock()
        http = Http(httpx.Client(transport=self.way), clock)
        self.connector: Connector = XConnector(clock, http, server.url)
        settings = {"client_id": CLIENT_ID}
        self.account = an_account(NetworkId("x"), settings, refresh_token=FIRST_REFRESH)

    @property
    def secrets(self) -> tuple[str, ...]:
        return (self.server.access_token, self.server.refresh_token, FIRST_REFRESH)

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text)

    def published(self) -> list[str]:
        return [sent["text"] for sent in self.server.sent]

    def too_much(self, folder: Path) -> Content:
        return a_content("ż" * 281)

    def refuse_words(self, message: str) -> None:
        body = {"errors": [{"message": message}], "title": "Invalid Request", "status": 400}
        self.way.faults[self.PUBLISHING] = replies(400, body)

    def refuse_pictures(self) -> None:
        body = {"errors": [{"message": "unsupported"}], "title": "Invalid Request", "status": 400}
        self.way.faults[self.PICTURES] = replies(400, body)

    def expire_login(self) -> None:
        drawer = self.account.secrets
        assert isinstance(drawer, MemorySecrets)
        tokens = json.loads(drawer.kept["session"])
        self.server.access_token = "changed"
        assert tokens["access"] != self.server.access_token

    def revoke_login(self) -> None:
        self.server.access_token, self.server.refresh_token = "changed", "changed"


def harness(request: pytest.FixtureRequest, folder: Path) -> XHarness:
    """For the contract."""
    server = XServer()
    server.start()
    request.addfinalizer(server.stop)
    return XHarness(server)
