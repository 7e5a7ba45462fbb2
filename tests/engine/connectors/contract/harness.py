"""What the contract needs of a connector: a place to publish to, and ways to break it."""

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import httpx

from socialdesk.connectors.bluesky.connector import BlueskyConnector
from socialdesk.connectors.feed.connector import FeedConnector
from socialdesk.connectors.feed.entries import published_posts
from socialdesk.connectors.protocol import Connector
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Account, Content
from tests.engine.connectors.factories import MemorySecrets, a_content, a_picture, an_account
from tests.engine.connectors.faults import (
    Faults,
    answers,
    garbles_the_answer,
    loses_the_answer,
    never_connects,
    xrpc_over,
)
from tests.servers.bluesky_server import BlueskyServer, TestAccount

GET = "com.atproto.repo.getRecord"
PUT = "com.atproto.repo.putRecord"


class Harness(Protocol):
    """A connector with a place of its own to publish to."""

    connector: Connector
    account: Account

    def published(self) -> list[str]:
        """The texts that readers see there."""
        ...

    def too_much(self, folder: Path) -> Content:
        """More than the network takes."""
        ...

    def cut_off(self) -> None:
        """From now on nothing arrives."""
        ...

    def mend(self) -> None:
        """End what :meth:`cut_off` and its like began."""
        ...


class NetworkHarness(Harness, Protocol):
    """A connector that logs in to a server."""

    def unplug(self) -> None: ...

    def lose_answers(self) -> None: ...

    def garble_answers(self) -> None: ...

    def limit_rate(self, seconds: int) -> None: ...

    def expire_login(self) -> None: ...

    def revoke_login(self) -> None: ...


@dataclass
class FeedHarness:
    """The feed, in a folder that can be taken away."""

    base: Path

    def __post_init__(self) -> None:
        self.connector: Connector = FeedConnector()
        self.folder = self.base / "disk" / "feed"
        self.folder.mkdir(parents=True)
        self.account = an_account(NetworkId.FEED, {"folder": str(self.folder)})

    def published(self) -> list[str]:
        return [post.text for post in published_posts(self.folder)]

    def too_much(self, folder: Path) -> Content:
        return a_content("A whole album", *[a_picture(folder, shade=i) for i in range(21)])

    def cut_off(self) -> None:
        self.folder.parent.rename(self.base / "elsewhere")

    def mend(self) -> None:
        (self.base / "elsewhere").rename(self.folder.parent)


@dataclass
class BlueskyHarness:
    """Bluesky, on the real server with faults in between."""

    server: BlueskyServer
    person: TestAccount

    def __post_init__(self) -> None:
        self.faults = Faults(httpx.HTTPTransport())
        self.connector: Connector = BlueskyConnector(xrpc=xrpc_over(self.faults))
        settings = {
            "handle": self.person.handle,
            "service": self.server.url,
            "allow_private": "true",
        }
        self.secrets = MemorySecrets({"app_password": self.person.app_password})
        account = an_account(NetworkId.BLUESKY, settings)
        self.account = replace(account, secrets=self.secrets)

    def published(self) -> list[str]:
        return [record["value"]["text"] for record in self.server.posts(self.person)]

    def too_much(self, folder: Path) -> Content:
        return a_content("ż" * 301)

    def cut_off(self) -> None:
        self.faults.by_method[PUT] = never_connects

    def mend(self) -> None:
        self.faults.by_method.clear()

    def unplug(self) -> None:
        self.faults.by_method[GET] = never_connects

    def lose_answers(self) -> None:
        self.faults.by_method[PUT] = loses_the_answer

    def garble_answers(self) -> None:
        self.faults.by_method[PUT] = garbles_the_answer

    def limit_rate(self, seconds: int) -> None:
        self.faults.by_method[PUT] = answers(
            429, "RateLimitExceeded", "Rate Limit Exceeded", {"Retry-After": str(seconds)}
        )

    def expire_login(self) -> None:
        """The access token's time is over, the refresh token still holds."""
        self._change_session("access")

    def revoke_login(self) -> None:
        """The owner took the app password away and every session is over."""
        self.server.revoke_app_password(self.person)
        self._change_session("access", "refresh")

    def _change_session(self, *names: str) -> None:
        session = json.loads(self.secrets.kept["session"])
        session |= {name: self.server.expired(session[name]) for name in names}
        self.secrets.kept["session"] = json.dumps(session)
