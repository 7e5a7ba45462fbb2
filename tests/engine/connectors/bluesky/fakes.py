"""A Bluesky server of a few lines, for what the real one can't be made to do."""

import hashlib
import json
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from socialdesk.connectors.bluesky.connector import BlueskyConnector
from socialdesk.connectors.bluesky.record import blob_cid
from socialdesk.connectors.link_cards import LinkCards
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Account
from tests.engine.connectors.factories import MemorySecrets, an_account
from tests.engine.connectors.faults import Faults, xrpc_over

DID = "did:plc:shop"
PASSWORD = "abcd-efgh-ijkl-mnop"
SERVICE = "https://pds.example"
CREATE = "com.atproto.server.createSession"
REFRESH = "com.atproto.server.refreshSession"
GET_SESSION = "com.atproto.server.getSession"
UPLOAD = "com.atproto.repo.uploadBlob"
PUT = "com.atproto.repo.putRecord"
DELETE = "com.atproto.repo.deleteRecord"
GET = "com.atproto.repo.getRecord"
RESOLVE = "com.atproto.identity.resolveHandle"


@dataclass
class FakeServer(httpx.BaseTransport):
    """Takes every login and every record; remembers the records and the requests."""

    records: dict[str, Any] = field(default_factory=dict)
    requests: list[httpx.Request] = field(default_factory=list)
    logins: int = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        match request.url.path.rpartition("/")[2]:
            case "com.atproto.server.createSession" | "com.atproto.server.refreshSession":
                answer = self._session()
            case "com.atproto.server.getSession":
                answer = {"did": DID, "handle": "shop.test"}
            case "com.atproto.repo.uploadBlob":
                cid = blob_cid(hashlib.sha256(request.read()).hexdigest())
                answer = {"blob": {"ref": {"$link": cid}}}
            case "com.atproto.repo.putRecord":
                answer = self._put(json.loads(request.read()))
            case "com.atproto.repo.deleteRecord":
                self.records.pop(json.loads(request.read())["rkey"], None)
                answer = {}
            case _:
                return self._get(request)
        return httpx.Response(200, json=answer, request=request)

    def _session(self) -> dict[str, Any]:
        self.logins += 1
        tokens = {"accessJwt": f"access-{self.logins}", "refreshJwt": f"refresh-{self.logins}"}
        return {"did": DID, "handle": "shop.test", "active": True, **tokens}

    def _put(self, body: dict[str, Any]) -> dict[str, Any]:
        self.records[body["rkey"]] = body["record"]
        return {"uri": f"at://{DID}/app.bsky.feed.post/{body['rkey']}", "cid": "bafyrecord"}

    def _get(self, request: httpx.Request) -> httpx.Response:
        value = self.records.get(request.url.params.get("rkey", ""))
        if value is None:
            return httpx.Response(400, json={"error": "RecordNotFound"}, request=request)
        return httpx.Response(200, json={"value": value, "cid": "bafyrecord"}, request=request)


@dataclass
class FakeBluesky:
    """A connector on a fake server, with an account and a place for faults."""

    server: FakeServer = field(default_factory=FakeServer)
    secrets: MemorySecrets = field(
        default_factory=lambda: MemorySecrets({"app_password": PASSWORD})
    )
    settings: dict[str, str] = field(
        default_factory=lambda: {"handle": "shop.test", "service": SERVICE}
    )

    cards: LinkCards | None = None

    def __post_init__(self) -> None:
        self.faults = Faults(self.server)
        self.connector = BlueskyConnector(
            xrpc=xrpc_over(self.faults),
            resolve=lambda _host: ("8.8.8.8",),
            cards=self.cards,
        )

    @property
    def account(self) -> Account:
        account = an_account(NetworkId.BLUESKY, self.settings)
        return replace(account, secrets=self.secrets)
