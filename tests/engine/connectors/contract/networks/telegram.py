"""Telegram, on a played server."""

from pathlib import Path

import httpx
import pytest

from socialdesk.connectors.http import Http
from socialdesk.connectors.protocol import Connector
from socialdesk.connectors.telegram.connector import TelegramConnector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Content
from tests.engine.connectors.contract.harness import FaultyWay, OverHttp, Traits
from tests.engine.connectors.desks import without_tls
from tests.engine.connectors.factories import StoppedClock, a_content, an_account
from tests.engine.connectors.faults import replies
from tests.engine.connectors.telegram.server import TOKEN, TelegramServer

TRAITS = Traits(recognises_repeats=False, can_be_asked=False, renews_login=False)


class TelegramHarness(OverHttp):
    """See ``NetworkHarness``."""

    PUBLISHING = "POST */send*"
    ASKING = "POST */get*"
    PICTURES = "POST */sendPhoto"
    secrets = (TOKEN,)

    def __init__(self, server: TelegramServer) -> None:
        self.server = server
        self.way = FaultyWay(without_tls())
        http = Http(httpx.Client(transport=self.way), StoppedClock())
        self.connector: Connector = TelegramConnector(http=http, server=server.url)
        settings = {"chat": "@cornershop"}
        self.account = an_account(NetworkId("telegram"), settings, bot_token=TOKEN)

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text)

    def published(self) -> list[str]:
        return self.server.texts

    def too_much(self, folder: Path) -> Content:
        return a_content("ż" * 4_097)

    def limit_rate(self, seconds: int) -> None:
        body = {"ok": False, "error_code": 429, "parameters": {"retry_after": seconds}}
        self.way.faults[self.PUBLISHING] = replies(429, body)

    def refuse_words(self, message: str) -> None:
        body = {"ok": False, "error_code": 400, "description": f"Bad Request: {message}"}
        self.way.faults[self.PUBLISHING] = replies(400, body)

    def refuse_pictures(self) -> None:
        body = {"ok": False, "error_code": 400, "description": "Bad Request: IMAGE_PROCESS_FAILED"}
        self.way.faults[self.PICTURES] = replies(400, body)

    def expire_login(self) -> None:
        self.revoke_login()

    def revoke_login(self) -> None:
        self.server.token = "another"


def harness(request: pytest.FixtureRequest, folder: Path) -> TelegramHarness:
    """For the contract."""
    server = TelegramServer()
    server.start()
    request.addfinalizer(server.stop)
    return TelegramHarness(server)
