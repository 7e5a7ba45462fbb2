"""Pinterest's API v5, played: one app, one account, one board."""

import base64
from typing import Any

from tests.engine.connectors.factories import NOON
from tests.engine.connectors.played import Call, PlayedServer, Reply

APP_ID = "1412345"
APP_SECRET = "d6f7-app-secret-of-the-corner-shop"
FIRST_REFRESH = "pinr.first-refresh-token"
BOARD = "549755885175"


class PinterestServer(PlayedServer):
    """Keeps the board's Pins."""

    def __init__(self) -> None:
        super().__init__()
        self.pins: list[dict[str, Any]] = []
        self.refresh_token = FIRST_REFRESH
        self.access_token = ""
        self.renewals = 0

    @property
    def base(self) -> str:
        return f"{self.url}/v5"

    def answer(self, call: Call) -> Reply:
        path = call.path.removeprefix("/v5")
        if path == "/oauth/token":
            return self._renewed(call)
        if not self.access_token or call.token != self.access_token:
            return refused(401, 2, "Authentication failed.")
        match (call.verb, path):
            case ("GET", "/user_account"):
                return Reply(200, {"username": "cornershop", "account_type": "BUSINESS"})
            case ("GET", "/boards/549755885175"):
                return Reply(200, {"id": BOARD, "name": "Bread"})
            case ("GET", "/boards/549755885175/pins"):
                return Reply(200, {"items": list(reversed(self.pins)), "bookmark": None})
            case ("POST", "/pins"):
                return self._pinned(call.json)
        return refused(404, 40, "Board not found.")

    def _renewed(self, call: Call) -> Reply:
        pair = base64.b64encode(f"{APP_ID}:{APP_SECRET}".encode()).decode()
        known = call.headers.get("authorization") == f"Basic {pair}"
        if not known or call.form["refresh_token"] != self.refresh_token:
            return refused(401, 283, "Your refresh token is invalid")
        self.renewals += 1
        self.access_token = f"pina.access-token-{self.renewals}"
        self.refresh_token = f"pinr.refresh-token-{self.renewals}"
        return Reply(
            200,
            {
                "response_type": "refresh_token",
                "access_token": self.access_token,
                "token_type": "bearer",
                "expires_in": 2_592_000,
                "scope": "boards:read,pins:write",
                "refresh_token": self.refresh_token,
                "refresh_token_expires_in": 5_184_000,
            },
        )

    def _pinned(self, body: dict[str, Any]) -> Reply:
        pin = {name: value for name, value in body.items() if name != "media_source"}
        pin |= {"id": str(813_744_226 + len(self.pins)), "created_at": f"{NOON:%Y-%m-%dT%H:%M:%S}"}
        self.pins.append({"title": None, "link": None, **pin})
        return Reply(201, pin)


def refused(status: int, code: int, message: str) -> Reply:
    return Reply(status, {"code": code, "message": message})
