"""A Facebook Page, played."""

import json
from typing import Any

from tests.engine.connectors.graph_server import CREATED, TOKEN_IS_OVER, failed
from tests.engine.connectors.played import Call, PlayedServer, Reply

PAGE = "1755847768034402"
TOKEN = "EAAGm0PX4ZCpsBAKZBpageTokenOfTheCornerShopZBZD"


class FacebookServer(PlayedServer):
    """Keeps the Page's photos and posts."""

    def __init__(self) -> None:
        super().__init__()
        self.photos: dict[str, dict[str, Any]] = {}
        self.posts: list[dict[str, Any]] = []
        self.token = TOKEN
        self.owner = PAGE

    @property
    def base(self) -> str:
        return f"{self.url}/v24.0"

    def answer(self, call: Call) -> Reply:
        if call.token != self.token:
            return TOKEN_IS_OVER
        match (call.verb, call.path.removeprefix("/v24.0/")):
            case ("GET", "me"):
                link = "https://www.facebook.com/cornershop"
                return Reply(200, {"id": self.owner, "name": "Corner shop", "link": link})
            case ("POST", path) if path == f"{PAGE}/photos":
                number = str(900 + len(self.photos))
                self.photos[number] = {**call.form, "source": call.files["source"]}
                return Reply(200, {"id": number})
            case ("POST", path) if path == f"{PAGE}/feed":
                return self._posted(call.form)
            case ("GET", path) if path == f"{PAGE}/posts":
                return Reply(200, {"data": [_as_listed(post) for post in reversed(self.posts)]})
        return failed(803, "Some of the aliases you requested do not exist", 404)

    def _posted(self, form: dict[str, str]) -> Reply:
        media = [json.loads(value) for name, value in form.items() if name.startswith("attached")]
        if not form.get("message") and not media:
            return failed(100, "Invalid parameter")
        number = f"{PAGE}_{700 + len(self.posts)}"
        post = {"id": number, "message": form.get("message", ""), "created_time": CREATED}
        self.posts.append({**post, "media": [each["media_fbid"] for each in media]})
        return Reply(200, {"id": number})


def _as_listed(post: dict[str, Any]) -> dict[str, Any]:
    """A post without words has no message at all."""
    return {name: value for name, value in post.items() if value and name != "media"}
