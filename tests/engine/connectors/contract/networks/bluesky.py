"""Bluesky, on the real server with faults in between."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

import httpx
import pytest

from socialdesk.connectors.bluesky.connector import BlueskyConnector
from socialdesk.connectors.bluesky.xrpc import Xrpc
from socialdesk.connectors.protocol import Connector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Content
from tests.engine.connectors.contract.harness import FaultyWay, OverHttp, Traits
from tests.engine.connectors.factories import MemorySecrets, StoppedClock, a_content, an_account
from tests.engine.connectors.faults import answers
from tests.servers.bluesky_server import BlueskyServer, TestAccount

TRAITS = Traits()


@dataclass
class BlueskyHarness(OverHttp):
    """See ``NetworkHarness``."""

    server: BlueskyServer
    person: TestAccount

    PUBLISHING = "POST *.repo.putRecord"
    ASKING = "GET *.repo.getRecord"
    PICTURES = "POST *.repo.uploadBlob"

    def __post_init__(self) -> None:
        self.way = FaultyWay(httpx.HTTPTransport())
        client = httpx.Client(transport=self.way)
        self.connector: Connector = BlueskyConnector(xrpc=Xrpc(client, StoppedClock()))
        settings = {
            "handle": self.person.handle,
            "service": self.server.url,
            "allow_private": "true",
        }
        self.drawer = MemorySecrets({"app_password": self.person.app_password})
        self.account = replace(an_account(NetworkId.BLUESKY, settings), secrets=self.drawer)

    @property
    def secrets(self) -> tuple[str, ...]:
        session = json.loads(self.drawer.kept["session"])
        return (session["access"], session["refresh"], self.person.app_password)

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text)

    def published(self) -> list[str]:
        return [record["value"]["text"] for record in self.server.posts(self.person)]

    def too_much(self, folder: Path) -> Content:
        return a_content("ż" * 301)

    def refuse_words(self, message: str) -> None:
        self.way.faults[self.PUBLISHING] = answers(400, "InvalidRequest", message)

    def refuse_pictures(self) -> None:
        self.way.faults[self.PICTURES] = answers(400, "InvalidMimeType", "not a picture")

    def expire_login(self) -> None:
        self._change_session("access")

    def revoke_login(self) -> None:
        self.server.revoke_app_password(self.person)
        self._change_session("access", "refresh")

    def _change_session(self, *names: str) -> None:
        session = json.loads(self.drawer.kept["session"])
        session |= {name: self.server.expired(session[name]) for name in names}
        self.drawer.kept["session"] = json.dumps(session)


def harness(request: pytest.FixtureRequest, folder: Path) -> BlueskyHarness:
    """For the contract; the server's program may not be there, then this skips."""
    server = request.getfixturevalue("bluesky_server")
    return BlueskyHarness(server, request.getfixturevalue("bluesky_account"))
