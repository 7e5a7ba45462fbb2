"""The webhook, on a real HTTP server that checks signatures with the standard's own library."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer
from standardwebhooks import Webhook, WebhookVerificationError
from werkzeug import Request, Response

from socialdesk.connectors.http import Http
from socialdesk.connectors.protocol import Connector
from socialdesk.connectors.webhook.connector import WebhookConnector
from socialdesk.domain.clock import SystemClock
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import Content
from tests.engine.connectors.contract.harness import FaultyWay, OverHttp, Traits
from tests.engine.connectors.factories import a_content, a_picture, an_account

TRAITS = Traits(can_be_asked=False, renews_login=False)
SECRET = "whsec_c2lnbmluZy1zZWNyZXQtb2YtdGhlLXNob3A="
HOOK = "/hooks/a-token-nobody-guesses"


@dataclass
class WebhookHarness(OverHttp):
    """See ``NetworkHarness``. The server keeps each ``webhook-id`` once."""

    server: HTTPServer
    taken: dict[str, Any] = field(default_factory=dict)

    PUBLISHING = "POST *"
    ASKING = "GET *"
    PICTURES = "POST *"

    def __post_init__(self) -> None:
        self.server_secret = SECRET
        self.server.expect_request(HOOK).respond_with_handler(self._take)
        self.way = FaultyWay(httpx.HTTPTransport())
        http = Http(httpx.Client(transport=self.way), SystemClock())
        self.connector: Connector = WebhookConnector(http=http)
        url = self.server.url_for(HOOK)
        self.account = an_account(
            NetworkId("webhook"), {"allow_private": "true"}, url=url, secret=SECRET
        )
        self.secrets = (url, SECRET)

    def post(self, text: str, folder: Path) -> Content:
        return a_content(text)

    def published(self) -> list[str]:
        return [message["data"]["text"] for message in self.taken.values()]

    def too_much(self, folder: Path) -> Content:
        return a_content("A whole album", *[a_picture(folder, shade=i) for i in range(11)])

    def garble_answers(self) -> None:
        self.way.faults[self.PUBLISHING] = _speaks_no_http

    def expire_login(self) -> None:
        raise NotImplementedError("a secret lasts until it is changed")

    def revoke_login(self) -> None:
        self.server_secret = "whsec_YW5vdGhlci1zZWNyZXQtb2YtdGhlLXNlcnZlcg=="

    def _take(self, request: Request) -> Response:
        if request.method == "OPTIONS":
            known = self.server_secret == SECRET
            return Response(status=204 if known else 410)
        try:
            Webhook(self.server_secret).verify(request.data, dict(request.headers))
        except WebhookVerificationError as error:
            return Response(json.dumps({"error": str(error)}), 401)
        key = request.headers["webhook-id"]
        self.taken.setdefault(key, json.loads(request.data))
        return Response(json.dumps({"id": key, "url": f"https://shop.example/{key}"}))


def _speaks_no_http(
    request: httpx.Request, inner: Callable[[httpx.Request], httpx.Response]
) -> httpx.Response:
    inner(request).read()
    raise httpx.RemoteProtocolError("illegal status line", request=request)


def harness(request: pytest.FixtureRequest, folder: Path) -> WebhookHarness:
    """For the contract."""
    return WebhookHarness(request.getfixturevalue("httpserver"))
