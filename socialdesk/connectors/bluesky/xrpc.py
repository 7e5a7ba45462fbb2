"""Calls to a Bluesky server, https://atproto.com/specs/xrpc."""

import json
from collections.abc import Mapping
from typing import Any

import httpx

from socialdesk.connectors import http
from socialdesk.connectors.http import (
    MAX_ANSWER,
    AnswerLostError,
    CallError,
    Http,
    NotSentError,
    new_client,
)
from socialdesk.domain.clock import Clock

__all__ = [
    "MAX_ANSWER",
    "Answer",
    "AnswerLostError",
    "CallError",
    "NotSentError",
    "Xrpc",
    "new_client",
]


class Answer(http.Answer):
    """What a server answered. ``body`` is empty where that was not a JSON object."""

    @property
    def body(self) -> Mapping[str, Any]:
        return self.json if isinstance(self.json, Mapping) else {}

    @property
    def error(self) -> str:
        """The error's name ("ExpiredToken"), or nothing."""
        return self.text("error")

    @property
    def message(self) -> str:
        """What the server says of it: one line, at most 200 characters, or nothing."""
        return self.said("message") if self.text("message") else ""


class Xrpc:
    """Calls methods by their name (NSID) on any server. Keeps connections open, nothing else."""

    def __init__(self, client: httpx.Client, clock: Clock) -> None:
        self._http = Http(client, clock)

    def query(
        self, service: str, nsid: str, params: Mapping[str, str], token: str | None = None
    ) -> Answer:
        """Ask. Raises NotSentError or AnswerLostError where no answer comes."""
        return _of(self._http.call("GET", _url(service, nsid), token=token, params=params))

    def procedure(
        self, service: str, nsid: str, body: Mapping[str, Any] | None, token: str | None = None
    ) -> Answer:
        """Do. Raises NotSentError or AnswerLostError where no answer comes."""
        url = _url(service, nsid)
        if body is None:
            return _of(self._http.call("POST", url, token=token))
        answer = self._http.call(
            "POST",
            url,
            token=token,
            content=json.dumps(body).encode("ascii"),
            headers={"Content-Type": "application/json"},
            secrets=(str(body.get("password", "")),),
        )
        return _of(answer)

    def upload(self, service: str, nsid: str, data: bytes, mime: str, token: str) -> Answer:
        """Send bytes. Raises NotSentError or AnswerLostError where no answer comes."""
        headers = {"Content-Type": mime}
        url = _url(service, nsid)
        return _of(self._http.call("POST", url, token=token, content=data, headers=headers))

    def close(self) -> None:
        """Let go of open connections."""
        self._http.close()


def _url(service: str, nsid: str) -> str:
    return f"{service}/xrpc/{nsid}"


def _of(answer: http.Answer) -> Answer:
    return Answer(answer.status, answer.json, answer.headers, answer.retry_after, answer.secrets)
