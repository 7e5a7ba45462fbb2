"""Pinterest's API v5, https://developers.pinterest.com/docs/api/v5, and what its answers mean."""

import base64
from collections.abc import Mapping

from socialdesk.connectors.halting import lost, put_off
from socialdesk.connectors.http import Answer, Http
from socialdesk.connectors.renewal import RenewedLogin
from socialdesk.domain.publishing import LoginNeeded, NotAccepted, Refused, Unknown

SERVER = "https://api.pinterest.com/v5"
NETWORK = "Pinterest"


class PinterestApi:
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


def refresh(http: Http, server: str, app_id: str, app_secret: str, token: str) -> Answer:
    """Get the next tokens."""
    pair = base64.b64encode(f"{app_id}:{app_secret}".encode()).decode("ascii")
    form = {"grant_type": "refresh_token", "refresh_token": token}
    headers = {"Authorization": f"Basic {pair}"}
    url = f"{server}/oauth/token"
    return http.call("POST", url, form=form, headers=headers, secrets=(token, app_secret, pair))


def refusal(answer: Answer) -> Unknown | NotAccepted | Refused | LoginNeeded:
    """What it means that a Pin was not taken."""
    return lost(answer, NETWORK) or harmless_refusal(answer)


def harmless_refusal(answer: Answer) -> NotAccepted | Refused | LoginNeeded:
    """What it means that a call was not taken which publishes nothing."""
    said = answer.said("message")
    passing = put_off(answer, NETWORK)
    if passing is not None:
        return passing
    if answer.status == 403:
        return LoginNeeded(f"Pinterest does not let this app post there ({said})")
    if answer.status == 404:
        return Refused(f"Pinterest does not find the board ({said})", "check the board's ID")
    return Refused(f"Pinterest does not take this Pin ({said})", "change it and try again")
