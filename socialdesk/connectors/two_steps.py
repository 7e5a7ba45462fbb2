"""The connector protocol for networks with containers; what differs is a :class:`Manner`."""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from socialdesk.connectors.addresses import Resolve
from socialdesk.connectors.containers import Containers, Names
from socialdesk.connectors.frozen import freeze, thaw
from socialdesk.connectors.graph import GraphApi
from socialdesk.connectors.http import Answer, Http
from socialdesk.connectors.long_lived import current_token
from socialdesk.connectors.pictures import read_picture, why_refused
from socialdesk.connectors.public_media import media_base, public_address
from socialdesk.connectors.steps import TriedKeys, checked, looked_up, prepared, sent
from socialdesk.domain.clock import Clock
from socialdesk.domain.errors import InputError
from socialdesk.domain.networks import NetworkId, facts_of
from socialdesk.domain.publishing import (
    Absent,
    Account,
    CannotTell,
    CheckResult,
    Content,
    LoginNeeded,
    Lookup,
    NotAccepted,
    Outcome,
    Payload,
    Picture,
    Refused,
)

MAX_ALT = 1_000
_ACCOUNT = re.compile(r"\d{3,25}")


@dataclass(frozen=True)
class Manner:
    """In what one of these networks differs.

    ``version`` is part of every address but that of the longer token, which wants ``grant``.
    ``profile`` is the address of an account's page, before its handle. ``text_alone``: a post may
    be without pictures, so each says what it is.
    """

    network: NetworkId
    names: Names
    version: str
    grant: str
    profile: str
    text_alone: bool


@dataclass(frozen=True)
class Way:
    """How the network is reached; ``pause`` waits for so many seconds."""

    http: Http
    clock: Clock
    server: str
    resolve: Resolve
    pause: Callable[[float], None] = time.sleep


class TwoStepConnector:
    """See ``Connector``."""

    def __init__(self, manner: Manner, way: Way) -> None:
        self._manner = manner
        self._way = way
        self._tried = TriedKeys()

    @property
    def network(self) -> NetworkId:
        return self._manner.network

    def check(self, account: Account) -> CheckResult:
        """See whether the token is this account's. ``details``: handle and url."""
        return checked(lambda: self._look(account))

    def prepare(
        self, account: Account, content: Content, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        """Fix the text and the pictures; asks nobody."""
        return why_refused(content, self.network) or prepared(
            lambda: self._frozen(account, content, now)
        )

    def publish(self, account: Account, payload: Payload) -> Outcome:
        """Make the container, wait until it is ready, publish it; what was tried is looked up."""

        def look() -> Lookup:
            return self.find_published(account, payload)

        return self._tried.earlier(payload.key, look) or sent(lambda: self._send(account, payload))

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        """Look among the account's own posts since it was prepared."""
        return looked_up(lambda: self._find(account, payload))

    def close(self) -> None:
        """Let go of open connections."""
        self._way.http.close()

    @property
    def _name(self) -> str:
        return facts_of(self.network).name

    def _frozen(self, account: Account, content: Content, now: datetime) -> Payload:
        _account_id(account)
        if content.pictures:
            self._media_base(account)
        for picture in content.pictures:
            read_picture(picture)
        return freeze({"text": content.text}, now, content.pictures)

    def _send(self, account: Account, payload: Payload) -> Outcome:
        containers, earlier = self._containers(account), self._tried.made(payload.key)
        # The network publishes a container once, so an earlier one is safer than another.
        if earlier and containers.status(earlier) == "FINISHED":
            return containers.publish(earlier)
        container = self._container(account, payload, containers)
        containers.wait_for(container)
        self._tried.add(payload.key, container)
        return containers.publish(container)

    def _container(self, account: Account, payload: Payload, containers: Containers) -> str:
        text = thaw(payload).text("text")
        items = [self._item(account, picture) for picture in payload.pictures]
        if len(items) > 1:
            return containers.make_carousel(text, items)
        return containers.make({**self._single(items), self._manner.names.text: text})

    def _find(self, account: Account, payload: Payload) -> Lookup:
        containers, made = self._containers(account), self._tried.made(payload.key)
        found = containers.find(thaw(payload))
        if isinstance(found, Absent) and made and containers.status(made) == "PUBLISHED":
            return CannotTell(f"{self._name} has published it and does not list it yet")
        return found

    def _single(self, items: list[dict[str, str]]) -> dict[str, str]:
        if items:
            return items[0]
        return {"media_type": "TEXT"} if self._manner.text_alone else {}

    def _item(self, account: Account, picture: Picture) -> dict[str, str]:
        base = self._media_base(account)
        item = {"image_url": public_address(picture, base, self._way.http)}
        if self._manner.text_alone:
            item["media_type"] = "IMAGE"
        if picture.alt.strip():
            item["alt_text"] = picture.alt[:MAX_ALT]
        return item

    def _media_base(self, account: Account) -> str:
        typed = account.channel.settings.get("media_url", "")
        return media_base(typed, self._name, self._way.resolve)

    def _containers(self, account: Account) -> Containers:
        api = GraphApi(
            self._name,
            self._way.http,
            f"{self._way.server}/{self._manner.version}",
            current_token(self._name, account.secrets, self._way.clock, self._extended),
        )
        return Containers(api, self._manner.names, _account_id(account), self._way.pause)

    def _extended(self, token: str) -> Answer:
        """Ask for a token that lasts longer; the API wants the old one in the query."""
        params = {"grant_type": self._manner.grant, "access_token": token}
        url = f"{self._way.server}/refresh_access_token"
        return self._way.http.call("GET", url, params=params, secrets=(token,))

    def _look(self, account: Account) -> CheckResult:
        if account.channel.settings.get("media_url") or not self._manner.text_alone:
            self._media_base(account)
        answer = self._containers(account).api.told("me", {"fields": self._identity})
        handle, number = answer.text("username"), answer.text("user_id") or answer.text("id")
        if number != _account_id(account):
            return CheckResult(
                False, f"This token belongs to account {number}: give that as the account's ID"
            )
        details = {"handle": handle, "url": f"{self._manner.profile}{handle}"}
        return CheckResult(True, f"Connected to {self._name} as @{handle}", details)

    @property
    def _identity(self) -> str:
        return "id,username" if self._manner.text_alone else "id,user_id,username"


def _account_id(account: Account) -> str:
    number = account.channel.settings.get("account", "").strip()
    if not _ACCOUNT.fullmatch(number):
        raise InputError(f"{number!r} is not an account's ID", "it is a long number, not the name")
    return number
