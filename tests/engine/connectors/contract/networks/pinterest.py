"""Pinterest, on a played server."""

from pathlib import Path

import httpx
import pytest

from socialdesk.connectors.http import Http
from socialdesk.connectors.pinterest.connector import PinterestConnector
from socialdesk.connectors.protocol import Connector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Content
from tests.engine.connectors.contract.harness import FaultyWay, OverHttp, Traits
from tests.engine.connectors.desks import without_tls
from tests.engine.connectors.factories import StoppedClock, a_content, a_picture, an_account
from tests.engine.connectors.faults import replies
from tests.engine.connectors.pinterest.server import (
    APP_ID,
    APP_SECRET,
    BOARD,
    FIRST_REFRESH,
    PinterestServer,
)

TRAITS = Traits(words_alone=False)


class PinterestHarness(OverHttp):
    """See ``NetworkHarness``. Pictures come with the Pin itself."""

    PUBLISHING = "POST */pins"
    ASKING = "GET */boards/*"
    PICTURES = "POST */pins"

    def __init__(self, server: PinterestServer) -> None:
        self.server = server
        self.way = FaultyWay(without_tls())
        clock = StoppedClock()
        http = Http(httpx.Client(transport=self.way), clock)
        self.connector: Connector = PinterestConnector(clock, http, server.base)
        self.account = an_account(
            NetworkId("pinterest"),
            {"board": BOARD, "app_id": APP_ID},
            app_secret=APP_SECRET,
            refresh_token=FIRST_REFRESH,
        )

    @property
    def secrets(self) -> tuple[str, ...]:
        return (self.server.access_token, self.server.refresh_token, FIRST_REFRESH, APP_SECRET)

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text, a_picture(folder))

    def published(self) -> list[str]:
        return [pin["description"] for pin in self.server.pins]

    def too_much(self, folder: Path) -> Content:
        return a_content("ż" * 801, a_picture(folder))

    def refuse_words(self, message: str) -> None:
        self.way.faults[self.PUBLISHING] = replies(400, {"code": 1, "message": message})

    def refuse_pictures(self) -> None:
        self.refuse_words("Invalid image")

    def expire_login(self) -> None:
        self.server.access_token = "changed"

    def revoke_login(self) -> None:
        self.server.access_token = self.server.refresh_token = "changed"


def harness(request: pytest.FixtureRequest, folder: Path) -> PinterestHarness:
    """For the contract."""
    server = PinterestServer()
    server.start()
    request.addfinalizer(server.stop)
    return PinterestHarness(server)
