"""A connector at work on a played server."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

import httpx

from socialdesk.connectors.http import Http
from socialdesk.connectors.protocol import Connector
from socialdesk.domain.clock import Clock
from socialdesk.domain.publishing import Account, CheckResult, Content, Lookup, Outcome, Payload
from tests.engine.connectors.factories import NOON, payload_of
from tests.engine.connectors.played import PlayedServer

Server = TypeVar("Server", bound=PlayedServer)


@dataclass
class Desk(Generic[Server]):
    """One channel, the connector that serves it, and the server."""

    server: Server
    connector: Connector
    account: Account

    def prepare(self, content: Content) -> object:
        return self.connector.prepare(self.account, content, NOON)

    def payload(self, content: Content) -> Payload:
        return payload_of(self.prepare(content))

    def publish(self, content: Content) -> Outcome:
        return self.send(self.payload(content))

    def send(self, payload: Payload) -> Outcome:
        return self.connector.publish(self.account, payload)

    def find(self, payload: Payload) -> Lookup:
        return self.connector.find_published(self.account, payload)

    def check(self) -> CheckResult:
        return self.connector.check(self.account)

    def paths(self) -> list[str]:
        """What was asked for: "POST /2/tweets"."""
        return [f"{call.verb} {call.path}" for call in self.server.calls]


def without_tls() -> httpx.HTTPTransport:
    """A way to loopback; loading the certificates of the world for it takes 35 ms each time."""
    return httpx.HTTPTransport(verify=False)


def plain_http(clock: Clock) -> Http:
    """What a connector calls a played server with."""
    return Http(httpx.Client(transport=without_tls()), clock)


@contextmanager
def at_work(
    server: Server, make: Callable[[str], Connector], account: Account
) -> Iterator[Desk[Server]]:
    """A desk while it lasts; ``make`` gets the server's address."""
    server.start()
    connector = make(server.url)
    try:
        yield Desk(server, connector, account)
    finally:
        connector.close()
        server.stop()
