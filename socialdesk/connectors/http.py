"""Calls to a network's HTTP API, and what can become of one."""

import logging
import ssl
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import httpx

from socialdesk import __version__
from socialdesk.connectors.shapes import at, objects_at, parsed, text_at
from socialdesk.connectors.waits import asked_wait
from socialdesk.domain.clock import Clock

TIMEOUT = httpx.Timeout(30.0, connect=10.0)
"""Seconds: for connecting, and for each time the server is silent."""

MAX_ANSWER = 2_000_000
LONGEST_CALL = timedelta(minutes=2)
_MAX_SAID = 200
_SHORTEST_SECRET = 6


class CallError(Exception):
    """A call that brought no answer; its text is fit for the channel's owner."""


class NotSentError(CallError):
    """The server surely never had the request."""


class AnswerLostError(CallError):
    """The request may have arrived; no whole answer came back."""


@dataclass(frozen=True)
class Answer:
    """What a server answered. ``json`` is ``None`` where that was not JSON."""

    status: int
    json: object = field(repr=False, default=None)
    headers: Mapping[str, str] = field(repr=False, default_factory=dict)
    retry_after: timedelta | None = None
    secrets: tuple[str, ...] = field(repr=False, default=())

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    def at(self, *path: str | int) -> object:
        """What is at ``path`` (keys and indexes) of the JSON, or ``None``."""
        return at(self.json, *path)

    def text(self, *path: str | int) -> str:
        """The text at ``path``, else nothing."""
        return text_at(self.json, *path)

    def objects(self, *path: str | int) -> tuple[Mapping[str, Any], ...]:
        """The objects of the list at ``path``, else none."""
        return objects_at(self.json, *path)

    def said(self, *paths: Sequence[str | int] | str) -> str:
        """What the server says, for a line of ours: the first of ``paths`` that holds text.

        One line of at most 200 characters without what we keep secret; "status 422" where the
        server says nothing.
        """
        found = (self.text(*([path] if isinstance(path, str) else path)) for path in paths)
        return presentable(next(filter(None, found), ""), self.secrets) or f"status {self.status}"


class Http:
    """Calls servers. Keeps connections open, nothing else; never follows a redirect."""

    def __init__(self, client: httpx.Client, clock: Clock) -> None:
        self._client = client
        self._clock = clock

    def call(
        self,
        verb: str,
        url: str,
        *,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
        json: object = None,
        form: Mapping[str, str] | None = None,
        files: Mapping[str, tuple[str, bytes, str]] | None = None,
        content: bytes | None = None,
        secrets: Iterable[str] = (),
    ) -> Answer:
        """One request. ``token`` goes into an Authorization header as Bearer.

        ``form`` is sent URL-encoded, or as the fields beside ``files`` (field name to file name,
        bytes and type). ``secrets`` are those besides the token that are never shown, should the
        server repeat them. Raises NotSentError or AnswerLostError where no answer comes.
        """
        sent = {**(headers or {}), **({"Authorization": f"Bearer {token}"} if token else {})}
        try:
            with self._client.stream(
                verb,
                url,
                params=params,
                json=json,
                data=form,
                files=files,
                content=content,
                headers=sent,
                follow_redirects=False,
            ) as response:
                return self._answer(response, tuple(filter(None, (token, *secrets))))
        except _BEFORE_SENDING as error:
            raise NotSentError(_why_unreachable(_server(url), error)) from None
        except UnicodeError:
            raise NotSentError("the key holds characters that no key has") from None
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            raise AnswerLostError(_why_lost(_server(url), error)) from None

    def close(self) -> None:
        """Let go of open connections."""
        self._client.close()

    def _answer(self, response: httpx.Response, secrets: tuple[str, ...]) -> Answer:
        started, read = self._clock.now(), bytearray()
        for chunk in response.iter_bytes():
            read += chunk
            if len(read) > MAX_ANSWER or self._clock.now() - started > LONGEST_CALL:
                raise AnswerLostError(f"{response.url.host} sent an answer without end")
        wait = asked_wait(response.headers, self._clock.now(), response.status_code)
        return Answer(response.status_code, parsed(bytes(read)), response.headers, wait, secrets)


def new_client() -> httpx.Client:
    """A client that verifies TLS and never follows a server to another host with our token."""
    # httpx tells every URL, and some networks want the token in theirs.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    agent = {"User-Agent": f"SocialDesk/{__version__}"}
    return httpx.Client(timeout=TIMEOUT, follow_redirects=False, headers=agent)


def presentable(text: str, secrets: Iterable[str] = ()) -> str:
    """What a stranger's server says, as one printable line without our secrets."""
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            text = text.replace(secret, "…")
    line = "".join(c for c in " ".join(text.split()) if c.isprintable())
    return line if len(line) <= _MAX_SAID else f"{line[:_MAX_SAID]}…"


_BEFORE_SENDING = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
    httpx.LocalProtocolError,
)


def _server(url: str) -> str:
    """Scheme and host alone: paths and queries may hold what is nobody's business."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _why_unreachable(server: str, error: Exception) -> str:
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        return f"{server} does not answer"
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return f"{server} does not prove who it is (no valid TLS certificate)"
        cause = cause.__cause__ or cause.__context__
    return f"{server} can't be reached"


def _why_lost(server: str, error: Exception) -> str:
    if isinstance(error, httpx.TimeoutException):
        return f"{server} took the request and did not answer in time"
    return f"the connection to {server} broke before it answered"
