"""LinkedIn, on a played server."""

from pathlib import Path

import httpx
import pytest

from socialdesk.connectors.http import Http
from socialdesk.connectors.linkedin.connector import LinkedInConnector
from socialdesk.connectors.linkedin.little_text import plain_text
from socialdesk.connectors.protocol import Connector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Content
from tests.engine.connectors.contract.harness import FaultyWay, OverHttp, Traits
from tests.engine.connectors.desks import without_tls
from tests.engine.connectors.factories import StoppedClock, a_content, an_account
from tests.engine.connectors.linkedin.server import AUTHOR, TOKEN, LinkedInServer

TRAITS = Traits(renews_login=False, takes_words_twice=False)


class LinkedInHarness(OverHttp):
    """See ``NetworkHarness``."""

    PUBLISHING = "POST /rest/posts"
    ASKING = "GET /rest/posts"
    PICTURES = "PUT */dms-uploads/*"
    secrets = (TOKEN,)

    def __init__(self, server: LinkedInServer) -> None:
        self.server = server
        self.way = FaultyWay(without_tls())
        http = Http(httpx.Client(transport=self.way), StoppedClock())
        self.connector: Connector = LinkedInConnector(http=http, server=server.url)
        self.account = an_account(NetworkId("linkedin"), {"author": AUTHOR}, access_token=TOKEN)

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text)

    def published(self) -> list[str]:
        return [plain_text(post["commentary"]) for post in self.server.posts]

    def too_much(self, folder: Path) -> Content:
        return a_content("ż" * 3_001)

    def expire_login(self) -> None:
        self.revoke_login()

    def revoke_login(self) -> None:
        self.server.token = "another"


def harness(request: pytest.FixtureRequest, folder: Path) -> LinkedInHarness:
    """For the contract."""
    server = LinkedInServer()
    server.start()
    request.addfinalizer(server.stop)
    return LinkedInHarness(server)
