"""LinkedIn's versioned API, and what its answers mean.

https://learn.microsoft.com/linkedin/marketing/versioning: a version is served for a year.
"""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from socialdesk.connectors.halting import HaltedError, lost, put_off
from socialdesk.connectors.http import Answer, Http
from socialdesk.connectors.shapes import objects_at
from socialdesk.domain.publishing import LoginNeeded, NotAccepted, Refused, Unknown

SERVER = "https://api.linkedin.com"
NETWORK = "LinkedIn"
VERSION = "202610"

_VERSION_IS_OVER = 426
_URN = re.compile(r"urn:li:(?:share|ugcPost):\d+")


class LinkedInApi:
    """Calls with one access token."""

    def __init__(self, http: Http, server: str, token: str) -> None:
        self._http = http
        self._server = server
        self._token = token

    def get(
        self, path: str, params: Mapping[str, str] | None = None, finder: bool = False
    ) -> Answer:
        """Ask; with a finder for a list."""
        headers = _HEADERS | ({"X-RestLi-Method": "FINDER"} if finder else {})
        url = self._server + path
        return self._http.call("GET", url, token=self._token, headers=headers, params=params)

    def post(
        self, path: str, body: Mapping[str, object], params: Mapping[str, str] | None = None
    ) -> Answer:
        """Do."""
        return self._http.call(
            "POST",
            self._server + path,
            token=self._token,
            headers=_HEADERS,
            json=body,
            params=params,
        )

    def put(self, url: str, data: bytes, mime: str) -> Answer:
        """Bring a picture where LinkedIn wants it. The token goes to LinkedIn alone."""
        if not _is_linkedin(url, self._server):
            raise HaltedError(NotAccepted("LinkedIn wants pictures at a place that is not its own"))
        headers = {"Content-Type": mime}
        return self._http.call("PUT", url, token=self._token, headers=headers, content=data)


_HEADERS = {"LinkedIn-Version": VERSION, "X-Restli-Protocol-Version": "2.0.0"}


def _is_linkedin(url: str, server: str) -> bool:
    asked, ours = urlsplit(url), urlsplit(server)
    if (asked.scheme, asked.netloc) == (ours.scheme, ours.netloc):
        return True
    host = asked.hostname or ""
    return asked.scheme == "https" and (host == "linkedin.com" or host.endswith(".linkedin.com"))


def duplicate_of(answer: Answer) -> str | None:
    """The post that LinkedIn says it has already; "" where it names none, ``None`` for others."""
    codes = [error.get("code") for error in objects_at(answer.at("errorDetails"), "inputErrors")]
    message = answer.text("message")
    if answer.status not in {409, 422} or not (
        "DUPLICATE_POST" in codes or "is a duplicate" in message
    ):
        return None
    named = _URN.search(message)
    return named.group() if named else ""


def refusal(answer: Answer) -> Unknown | NotAccepted | Refused | LoginNeeded:
    """What it means that a post was not taken."""
    return lost(answer, NETWORK) or harmless_refusal(answer)


def harmless_refusal(answer: Answer) -> NotAccepted | Refused | LoginNeeded:
    """What it means that a call was not taken which publishes nothing."""
    said = answer.said("message", "code")
    passing = put_off(answer, NETWORK)
    if passing is not None:
        return passing
    if answer.status == 401:
        return LoginNeeded(
            "LinkedIn no longer takes this token: make a new one and connect the channel again"
        )
    if answer.status == 403:
        return LoginNeeded(f"LinkedIn does not let this token post there ({said})")
    if answer.status == _VERSION_IS_OVER:
        return LoginNeeded("LinkedIn wants a newer SocialDesk: update it")
    return Refused(f"LinkedIn does not take this post ({said})", "change it and try again")
