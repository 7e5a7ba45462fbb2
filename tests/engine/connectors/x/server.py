"""X's API v2, played: one app, one account."""

import html
from typing import Any

from socialdesk.domain.networks.x_text.links import links
from tests.engine.connectors.factories import NOON
from tests.engine.connectors.played import Call, PlayedServer, Reply

CLIENT_ID = "Rk5PTlNFTlNFLWNsaWVudA"
FIRST_REFRESH = "first-refresh-token-of-the-owner"
USER = {"id": "2244994945", "username": "cornershop", "name": "Corner shop"}


class XServer(PlayedServer):
    """Each refresh token is good once; the same words are refused."""

    def __init__(self) -> None:
        super().__init__()
        self.posts: list[dict[str, Any]] = []
        self.sent: list[dict[str, Any]] = []
        self.media: dict[str, bytes] = {}
        self.alts: dict[str, str] = {}
        self.refresh_token = FIRST_REFRESH
        self.access_token = ""
        self.renewals = 0

    def answer(self, call: Call) -> Reply:
        if call.path == "/2/oauth2/token":
            return self._renewed(call)
        if not self.access_token or call.token != self.access_token:
            return problem(401, "Unauthorized")
        match (call.verb, call.path):
            case ("GET", "/2/users/me"):
                return Reply(200, {"data": USER})
            case ("POST", "/2/media/upload"):
                return self._uploaded(call)
            case ("POST", "/2/media/metadata"):
                self.alts[call.json["id"]] = call.json["metadata"]["alt_text"]["text"]
                return Reply(200, {"data": {"id": call.json["id"]}})
            case ("POST", "/2/tweets"):
                return self._posted(call)
            case ("GET", "/2/users/2244994945/tweets"):
                newest = [p for p in reversed(self.posts) if p["created_at"] >= _since(call)]
                return Reply(200, {"data": newest, "meta": {"result_count": len(newest)}})
        return problem(404, "Not Found")

    def _renewed(self, call: Call) -> Reply:
        if call.form["refresh_token"] != self.refresh_token:
            said = "Value passed for the token was invalid."
            return Reply(400, {"error": "invalid_request", "error_description": said})
        self.renewals += 1
        self.access_token = f"access-token-{self.renewals}"
        self.refresh_token = f"refresh-token-{self.renewals}"
        return Reply(
            200,
            {
                "token_type": "bearer",
                "expires_in": 7_200,
                "access_token": self.access_token,
                "scope": "tweet.read tweet.write users.read media.write offline.access",
                "refresh_token": self.refresh_token,
            },
        )

    def _uploaded(self, call: Call) -> Reply:
        number = str(1_900_000_000_000_000_000 + len(self.media))
        self.media[number] = call.files["media"]
        return Reply(200, {"data": {"id": number, "media_key": f"3_{number}"}})

    def _posted(self, call: Call) -> Reply:
        text = call.json.get("text", "")
        if text and text in [sent["text"] for sent in self.sent]:
            return problem(403, "You are not allowed to create a Tweet with duplicate content.")
        self.sent.append(call.json)
        number = str(1_950_000_000_000_000_000 + len(self.posts))
        self.posts.append(_as_shown(number, text, with_media="media" in call.json))
        return Reply(201, {"data": {"id": number, "text": text}})


def _as_shown(number: str, text: str, with_media: bool) -> dict[str, Any]:
    """X shows every link as one of t.co, adds one for pictures, and escapes for HTML."""
    urls = []
    for place, link in enumerate(reversed(links(text))):
        short = f"https://t.co/a{place}"
        full = link.value if "://" in link.value else f"http://{link.value}"
        urls.append({"start": 0, "end": 23, "url": short, "expanded_url": full})
        text = text[: link.start] + short + text[link.end :]
    if with_media:
        urls.append({"start": 0, "end": 23, "url": "https://t.co/m", "media_key": "3_1"})
        text = f"{text} https://t.co/m".strip()
    shown = {"id": number, "text": html.escape(text, quote=False)}
    return {**shown, "created_at": f"{NOON:%Y-%m-%dT%H:%M:%S}.000Z", "entities": {"urls": urls}}


def _since(call: Call) -> str:
    return call.query["start_time"]


def problem(status: int, detail: str, **more: object) -> Reply:
    """RFC 9457, as X writes it."""
    titles = {401: "Unauthorized", 402: "Payment Required", 403: "Forbidden", 404: "Not Found"}
    body = {"title": titles.get(status, "Invalid Request"), "detail": detail, "status": status}
    return Reply(status, {**body, "type": "about:blank", **more})
