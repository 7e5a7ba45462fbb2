"""What the harnesses of Instagram and Threads have in common."""

import httpx

from socialdesk.connectors.http import Http
from socialdesk.connectors.protocol import Connector
from socialdesk.connectors.two_steps import Manner, TwoStepConnector, Way
from tests.engine.connectors.containers_server import ACCOUNT, TOKEN, ContainersServer
from tests.engine.connectors.contract.harness import FaultyWay, OverHttp
from tests.engine.connectors.desks import without_tls
from tests.engine.connectors.factories import StoppedClock, an_account
from tests.engine.connectors.faults import replies
from tests.engine.connectors.graph_server import failed


class ContainersHarness(OverHttp):
    """See ``NetworkHarness``."""

    MAKING: str
    secrets = (TOKEN,)

    def __init__(self, server: ContainersServer, manner: Manner) -> None:
        self.server = server
        self.way = FaultyWay(without_tls())
        clock = StoppedClock()
        http = Http(httpx.Client(transport=self.way), clock)
        way = Way(http, clock, server.url, lambda _host: ("8.8.8.8",), lambda _seconds: None)
        self.connector: Connector = TwoStepConnector(manner, way)
        settings = {"account": ACCOUNT, "media_url": server.media_url}
        self.account = an_account(manner.network, settings, access_token=TOKEN)

    def published(self) -> list[str]:
        return self.server.texts

    def refuse_words(self, message: str) -> None:
        self.way.faults[self.MAKING] = replies(400, failed(100, message).json)

    def refuse_pictures(self) -> None:
        said = "Only photo or video can be accepted as media type."
        body = failed(9_004, said, error_subcode=2_207_052).json
        self.way.faults[self.MAKING] = replies(400, body)

    def expire_login(self) -> None:
        self.revoke_login()

    def revoke_login(self) -> None:
        self.server.token = "another"
