"""X's API v2, https://docs.x.com/x-api, and what its answers mean."""

import base64
from collections.abc import Mapping

from socialdesk.connectors.halting import lost, put_off
from socialdesk.connectors.http import Answer, Http
from socialdesk.connectors.renewal import RenewedLogin
from socialdesk.domain.publishing import LoginNeeded, NotAccepted, Refused, Unknown

SERVER = "https://api.x.com"
NETWORK = "X"

_NO_CREDITS = 402
_DUPLICATE = "duplicate content"


class XApi:
    """Calls for one account, logged in."""

    def __init__(self, http: Http, server: str, login: RenewedLogin) -> None:
        self._http = http
        self._server = server
        self._login = login

    def get(self, path: str, params: Mapping[str, str] | None = None) -> Answer:
        """Ask."""
        return self._login.authorized(
            lambda token: self._http.call("GET", self._server + path, token=token, params=params)
        )

    def post(self, path: str, body: Mapping[str, object]) -> Answer:
        """Do."""
        return self._login.authorized(
            lambda token: self._http.call("POST", self._server + path, token=token, json=body)
        )

    def upload(self, name: str, data: bytes, mime: str) -> Answer:
        """Bring a picture in one go (5 MB at most)."""
        url, form = f"{self._server}/2/media/upload", {"media_category": "tweet_image"}
        files = {"media": (name, data, mime)}
        return self._login.authorized(
            lambda token: self._http.call("POST", url, token=token, form=form, files=files)
        )


def refresh(http: Http, server: str, client_id: str, client_secret: str, token: str) -> Answer:
    """Get the next tokens. An app without a secret is a public client (RFC 6749, 2.1)."""
    form = {"grant_type": "refresh_token", "refresh_token": token, "client_id": client_id}
    headers = {}
    if client_secret:
        pair = f"{client_id}:{client_secret}".encode()
        headers["Authorization"] = f"Basic {base64.b64encode(pair).decode('ascii')}"
    url = f"{server}/2/oauth2/token"
    return http.call("POST", url, form=form, headers=headers, secrets=(token, client_secret))


def says_duplicate(answer: Answer) -> bool:
    """Whether X refuses a post because it has the very same words already."""
    return answer.status == 403 and _DUPLICATE in answer.text("detail")


def said(answer: Answer) -> str:
    """What X says, for a line of ours: the first error's own words, else the problem's."""
    return answer.said(("errors", 0, "message"), ("errors", 0, "detail"), "detail", "title")


def refusal(answer: Answer) -> Unknown | NotAccepted | Refused | LoginNeeded:
    """What it means that a post was not taken."""
    return lost(answer, NETWORK) or harmless_refusal(answer)


def harmless_refusal(answer: Answer) -> NotAccepted | Refused | LoginNeeded:
    """What it means that a call was not taken which publishes nothing."""
    passing = put_off(answer, NETWORK)
    if passing is not None:
        return passing
    if answer.status == _NO_CREDITS:
        return LoginNeeded("X wants credits: buy some at console.x.com, then try again")
    if answer.status == 403 and not answer.objects("errors"):
        return LoginNeeded(
            f"X does not let this app post ({said(answer)}): give it Read and write, and make a "
            "new refresh token"
        )
    return Refused(f"X does not take this post ({said(answer)})", "change it and try again")
