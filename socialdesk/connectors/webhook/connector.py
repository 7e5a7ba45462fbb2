"""Publishing by a signed request to a server of the owner's choice.

The server recognises a repeat by ``webhook-id`` (Standard Webhooks), which is the payload's key, so
sending again is always safe. It is not asked what it has: there is no standard way to.
"""

import base64
import json
import secrets
from datetime import UTC, datetime
from urllib.parse import urlsplit

from socialdesk.connectors.addresses import Resolve, check_reach, resolve_host
from socialdesk.connectors.halting import HaltedError, lost, put_off
from socialdesk.connectors.http import Answer, Http, new_client
from socialdesk.connectors.pictures import fit_pictures, read_picture, why_refused
from socialdesk.connectors.shapes import id_at, text_at
from socialdesk.connectors.steps import checked, harmless, prepared, sent
from socialdesk.connectors.webhook.signing import secret_key, signature
from socialdesk.domain.clock import Clock, SystemClock
from socialdesk.domain.errors import InputError
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import (
    Accepted,
    Account,
    CannotTell,
    CheckResult,
    Content,
    LoginNeeded,
    Lookup,
    NotAccepted,
    Outcome,
    Payload,
    Refused,
)

URL = "url"
SECRET = "secret"  # noqa: S105 - the name of a drawer
TYPE = "post.published"
MOST_BYTES = 10_000_000
"""Of all pictures of a post together, before base64 makes a third more of them."""

_NETWORK = NetworkId("webhook")
_NAME = "the webhook's server"


class WebhookConnector:
    """The connector protocol for webhooks."""

    def __init__(
        self,
        clock: Clock | None = None,
        http: Http | None = None,
        resolve: Resolve = resolve_host,
    ) -> None:
        self._clock = clock or SystemClock()
        self._http = http or Http(new_client(), self._clock)
        self._resolve = resolve

    @property
    def network(self) -> NetworkId:
        return _NETWORK

    def check(self, account: Account) -> CheckResult:
        """See whether anybody answers there; posts nothing. ``details``: handle, the host."""
        return checked(lambda: self._look(account))

    def prepare(
        self, account: Account, content: Content, now: datetime
    ) -> Payload | NotAccepted | Refused | LoginNeeded:
        """Fix the text and the id. Asks nobody."""
        return why_refused(content, _NETWORK) or prepared(lambda: _frozen(content, now))

    def publish(self, account: Account, payload: Payload) -> Outcome:
        """Send it, signed anew: the signature holds the time of this very request."""
        return sent(lambda: self._send(account, payload))

    def find_published(self, account: Account, payload: Payload) -> Lookup:
        """A webhook only listens."""
        return CannotTell("a webhook does not tell what it has: look where it puts posts")

    def close(self) -> None:
        """Let go of open connections."""
        self._http.close()

    def _enter(self, account: Account) -> tuple[str, bytes]:
        url = (account.secrets.get(URL) or "").strip()
        secret = account.secrets.get(SECRET) or ""
        if not url or not secret:
            reason = "the webhook's address or secret is missing: connect the channel again"
            raise HaltedError(LoginNeeded(reason))
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise InputError("that is no web address", "write it like https://shop.example/hook")
        # The rest of the address is often all that a service knows its customers by.
        server = f"{parts.scheme}://{parts.hostname}"
        check_reach(server, account.channel.settings.get("allow_private") == "true", self._resolve)
        return url, secret_key(secret)

    def _look(self, account: Account) -> CheckResult:
        url, _ = self._enter(account)
        # OPTIONS changes nothing anywhere (RFC 9110 9.3.7), and any answer means it is there.
        answer = harmless(lambda: self._http.call("OPTIONS", url, secrets=(url,)))
        if answer.status in _UNKNOWN_TO_IT:
            raise HaltedError(_unknown(answer))
        host = urlsplit(url).hostname or ""
        return CheckResult(True, f"{host} answers", {"handle": host})

    def _send(self, account: Account, payload: Payload) -> Outcome:
        url, key = self._enter(account)
        body = _body(payload)
        timestamp = int(self._clock.now().timestamp())
        headers = {
            "Content-Type": "application/json",
            "webhook-id": payload.key,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": signature(key, payload.key, timestamp, body),
        }
        shown = (url, account.secrets.get(SECRET) or "")
        answer = self._http.call("POST", url, content=body, headers=headers, secrets=shown)
        if answer.ok:
            # A server may say where the post can be seen; nothing else of its answer matters.
            remote_id = id_at(answer.json, "id") or payload.key
            return Accepted(remote_id, _web_address(text_at(answer.json, "url")))
        return _refusal(answer)


_UNKNOWN_TO_IT = frozenset({401, 403, 410})


def _frozen(content: Content, now: datetime) -> Payload:
    fitted = fit_pictures(content, _NETWORK)
    size = sum(len(read_picture(picture)) for picture in fitted.pictures)
    if size > MOST_BYTES:
        raise InputError(
            f"the pictures have {size:,} bytes together, a webhook gets {MOST_BYTES:,}",
            "leave one out",
        )
    message = {
        "type": TYPE,
        "timestamp": now.astimezone(UTC).isoformat(timespec="seconds"),
        "data": {"text": fitted.text, "languages": list(fitted.languages)},
    }
    body = json.dumps(message, ensure_ascii=False, separators=(",", ":"))
    return Payload(f"msg_{secrets.token_hex(16)}", body, fitted.pictures)


def _body(payload: Payload) -> bytes:
    """What is signed and sent: the frozen message with the pictures in it."""
    message = json.loads(payload.body)
    message["data"]["pictures"] = [
        {
            "name": picture.media.file_name,
            "type": picture.media.mime,
            "alt": picture.alt,
            "width": picture.media.width,
            "height": picture.media.height,
            "base64": base64.b64encode(read_picture(picture)).decode("ascii"),
        }
        for picture in payload.pictures
    ]
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _refusal(answer: Answer) -> Outcome:
    if answer.status in _UNKNOWN_TO_IT:
        return _unknown(answer)
    passing = lost(answer, _NAME) or put_off(answer, _NAME)
    said = answer.said("message", "error", ("error", "message"))
    return passing or Refused(f"{_NAME} does not take this post ({said})", "change it")


def _unknown(answer: Answer) -> LoginNeeded:
    said = answer.said("message", "error", ("error", "message"))
    gone = "is gone for good" if answer.status == 410 else "does not take our signature"
    return LoginNeeded(f"{_NAME} {gone} ({said}): check its address and secret, and connect again")


def _web_address(said: str) -> str:
    return said if said.startswith(("https://", "http://")) else ""


def connector(clock: Clock) -> WebhookConnector:
    """For the registry."""
    return WebhookConnector(clock)
