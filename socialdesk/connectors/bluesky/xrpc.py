"""Calls to a Bluesky server, https://atproto.com/specs/xrpc, and what can become of one."""

import json
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from socialdesk import __version__
from socialdesk.domain.clock import Clock

TIMEOUT = httpx.Timeout(30.0, connect=10.0)
"""Seconds: for connecting, and for each time the server is silent."""

MAX_ANSWER = 2_000_000
LONGEST_CALL = timedelta(minutes=2)
LONGEST_WAIT = timedelta(hours=24)
_MAX_MESSAGE = 200


class CallError(Exception):
    """A call that brought no answer; its text is fit for the channel's owner."""


class NotSentError(CallError):
    """The server surely never had the request."""


class AnswerLostError(CallError):
    """The request may have arrived; no whole answer came back."""


@dataclass(frozen=True)
class Answer:
    """What a server answered. ``body`` is empty where that was not a JSON object."""

    status: int
    body: Mapping[str, Any] = field(repr=False)
    retry_after: timedelta | None = None

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def error(self) -> str:
        """The error's name ("ExpiredToken"), or nothing."""
        return self.text("error")

    @property
    def message(self) -> str:
        """What the server says of it: one line, at most 200 characters."""
        said = " ".join(self.text("message").split())
        shown = "".join(c for c in said if c.isprintable())
        return shown if len(shown) <= _MAX_MESSAGE else f"{shown[:_MAX_MESSAGE]}…"

    def without(self, secret: str) -> "Answer":
        """The same answer, should the server have repeated a secret in what it says."""
        if not secret or secret not in self.text("message"):
            return self
        return replace(self, body={**self.body, "message": "the server repeats what we sent"})

    def text(self, name: str) -> str:
        """A field of the body that is text, else nothing."""
        value = self.body.get(name)
        return value if isinstance(value, str) else ""


def new_client() -> httpx.Client:
    """A client that verifies TLS and never follows a server to another host with our token."""
    agent = {"User-Agent": f"SocialDesk/{__version__}"}
    return httpx.Client(timeout=TIMEOUT, follow_redirects=False, headers=agent)


class Xrpc:
    """Calls methods by their name (NSID) on any server. Keeps connections open, nothing else."""

    def __init__(self, client: httpx.Client, clock: Clock) -> None:
        self._client = client
        self._clock = clock

    def query(
        self, service: str, nsid: str, params: Mapping[str, str], token: str | None = None
    ) -> Answer:
        """Ask. Raises NotSentError or AnswerLostError where no answer comes."""
        return self._call("GET", service, nsid, token, params=params)

    def procedure(
        self, service: str, nsid: str, body: Mapping[str, Any] | None, token: str | None = None
    ) -> Answer:
        """Do. Raises NotSentError or AnswerLostError where no answer comes."""
        if body is None:
            return self._call("POST", service, nsid, token)
        content = json.dumps(body).encode("ascii")
        answer = self._call("POST", service, nsid, token, content=content, kind="application/json")
        return answer.without(str(body.get("password", "")))

    def upload(self, service: str, nsid: str, data: bytes, mime: str, token: str) -> Answer:
        """Send bytes. Raises NotSentError or AnswerLostError where no answer comes."""
        return self._call("POST", service, nsid, token, content=data, kind=mime)

    def close(self) -> None:
        """Let go of open connections."""
        self._client.close()

    def _call(
        self,
        verb: str,
        service: str,
        nsid: str,
        token: str | None,
        *,
        params: Mapping[str, str] | None = None,
        content: bytes | None = None,
        kind: str = "",
    ) -> Answer:
        headers = {"Content-Type": kind} if kind else {}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        try:
            with self._client.stream(
                verb, f"{service}/xrpc/{nsid}", params=params, content=content, headers=headers
            ) as response:
                return self._answer(response).without(token or "")
        except _BEFORE_SENDING as error:
            raise NotSentError(_why_unreachable(service, error)) from None
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            raise AnswerLostError(_why_lost(service, error)) from None

    def _answer(self, response: httpx.Response) -> Answer:
        started, read = self._clock.now(), bytearray()
        for chunk in response.iter_bytes():
            read += chunk
            if len(read) > MAX_ANSWER or self._clock.now() - started > LONGEST_CALL:
                raise AnswerLostError(f"{response.url.host} sent an answer without end")
        wait = asked_wait(response.headers, self._clock.now())
        return Answer(response.status_code, _object(bytes(read)), wait)


_BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
    httpx.LocalProtocolError,
)


def asked_wait(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """How long a server asks us to stay away, from Retry-After or Bluesky's ratelimit-reset.

    Retry-After holds seconds or a date (RFC 9110), ratelimit-reset seconds since 1970. A day at
    most.
    """
    named = headers.get("retry-after", "").strip()
    reset = headers.get("ratelimit-reset", "").strip()
    wait: timedelta | None = None
    try:
        if named.isdecimal():
            wait = timedelta(seconds=min(int(named), 10**6))
        elif named:
            wait = parsedate_to_datetime(named) - now
        elif reset.isdecimal():
            wait = datetime.fromtimestamp(int(reset), UTC) - now
    except (ValueError, TypeError, OverflowError, OSError):
        return None
    return wait and min(max(wait, timedelta(0)), LONGEST_WAIT)


def _object(content: bytes) -> Mapping[str, Any]:
    try:
        parsed = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return parsed if isinstance(parsed, dict) else {}


def _why_unreachable(service: str, error: Exception) -> str:
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        return f"{service} does not answer"
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return f"{service} does not prove who it is (no valid TLS certificate)"
        cause = cause.__cause__ or cause.__context__
    return f"{service} can't be reached"


def _why_lost(service: str, error: Exception) -> str:
    if isinstance(error, httpx.TimeoutException):
        return f"{service} took the request and did not answer in time"
    return f"the connection to {service} broke before it answered"
