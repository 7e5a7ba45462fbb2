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
from socialdesk.connectors.halting import HaltedError
from socialdesk.connectors.http import Answer, Http
from socialdesk.connectors.long_lived import current_token
from socialdesk.connectors.pictures import read_picture, why_refused
from socialdesk.connectors.public_media import media_base, public_address
from socialdesk.connectors.stepwise import StepwiseConnector
from socialdesk.domain.clock import Clock
from socialdesk.domain.errors import InputError
from socialdesk.domain.networks import NetworkId, facts_of
from socialdesk.domain.publishing import (
    Absent,
    Account,
    CannotTell,
    CheckResult,
    Content,
    Lookup,
    Outcome,
    Payload,
    Picture,
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


class TwoStepConnector(StepwiseConnector):
    """Makes a container, waits until it is ready, and publishes it."""

    def __init__(self, manner: Manner, way: Way) -> None:
        super().__init__(manner.network, way.http)
        self._manner = manner
        self._way = way

    @property
    def _name(self) -> str:
        return facts_of(self.network).name

    def _frozen(self, account: Account, content: Content, now: datetime) -> Payload:
        refused = why_refused(content, self.network)
        if refused is not None:
            raise HaltedError(refused)
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
