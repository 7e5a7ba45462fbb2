"""A Facebook Page, on a played server."""

from pathlib import Path

import httpx
import pytest

from socialdesk.connectors.facebook.connector import FacebookConnector
from socialdesk.connectors.http import Http
from socialdesk.connectors.protocol import Connector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Content
from tests.engine.connectors.contract.harness import FaultyWay, OverHttp, Traits
from tests.engine.connectors.desks import without_tls
from tests.engine.connectors.facebook.server import PAGE, TOKEN, FacebookServer
from tests.engine.connectors.factories import StoppedClock, a_content, an_account
from tests.engine.connectors.faults import replies
from tests.engine.connectors.graph_server import failed

TRAITS = Traits(renews_login=False)


class FacebookHarness(OverHttp):
    """See ``NetworkHarness``."""

    PUBLISHING = "POST */feed"
    ASKING = "GET */posts"
    PICTURES = "POST */photos"
    secrets = (TOKEN,)

    def __init__(self, server: FacebookServer) -> None:
        self.server = server
        self.way = FaultyWay(without_tls())
        http = Http(httpx.Client(transport=self.way), StoppedClock())
        self.connector: Connector = FacebookConnector(http=http, server=server.base)
        self.account = an_account(NetworkId("facebook"), {"page": PAGE}, page_token=TOKEN)

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text)

    def published(self) -> list[str]:
        return [post["message"] for post in self.server.posts]

    def too_much(self, folder: Path) -> Content:
        return a_content("ż" * 63_207)

    def refuse_words(self, message: str) -> None:
        self.way.faults[self.PUBLISHING] = replies(400, failed(100, message).json)

    def refuse_pictures(self) -> None:
        body = failed(324, "Missing or invalid image file").json
        self.way.faults[self.PICTURES] = replies(400, body)

    def expire_login(self) -> None:
        self.revoke_login()

    def revoke_login(self) -> None:
        self.server.token = "another"


def harness(request: pytest.FixtureRequest, folder: Path) -> FacebookHarness:
    """For the contract."""
    server = FacebookServer()
    server.start()
    request.addfinalizer(server.stop)
    return FacebookHarness(server)
