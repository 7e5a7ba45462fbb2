"""LinkedIn's versioned API, played: one page, one token."""

from typing import Any

from socialdesk.domain.clock import to_millis
from tests.engine.connectors.factories import NOON
from tests.engine.connectors.played import Call, PlayedServer, Reply

TOKEN = "AQXdSP_W41_UPs5ioT_t8HESyODB4FqbkJ8LrV_5mff4gPODzOYR"
AUTHOR = "urn:li:organization:5515715"


class LinkedInServer(PlayedServer):
    """Refuses the same words twice, as LinkedIn does."""

    def __init__(self) -> None:
        super().__init__()
        self.posts: list[dict[str, Any]] = []
        self.images: dict[str, bytes] = {}
        self.token = TOKEN
        self.may_read = True

    def answer(self, call: Call) -> Reply:
        if call.token != self.token:
            return refused(401, "REVOKED_ACCESS_TOKEN", "The token used has been revoked")
        match (call.verb, call.path):
            case ("GET", "/rest/organizations/5515715"):
                return Reply(200, {"localizedName": "Corner shop", "vanityName": "corner-shop"})
            case ("POST", "/rest/images"):
                image = f"urn:li:image:C{len(self.images)}"
                url = f"{self.url}/dms-uploads/{image}"
                return Reply(200, {"value": {"uploadUrl": url, "image": image}})
            case ("PUT", path):
                self.images[path.removeprefix("/dms-uploads/")] = call.body
                return Reply(201)
            case ("POST", "/rest/posts"):
                return self._posted(call)
            case ("GET", "/rest/posts"):
                return self._listed()
        return refused(404, "NOT_FOUND", "No such resource")

    def _posted(self, call: Call) -> Reply:
        body = call.json
        for post in self.posts:
            if body["commentary"] and post["commentary"] == body["commentary"]:
                return duplicate(post["id"])
        urn = f"urn:li:share:{7_398_000_000_000_000_000 + len(self.posts)}"
        moment = to_millis(NOON)
        self.posts.append({**body, "id": urn, "createdAt": moment, "publishedAt": moment})
        return Reply(201, None, {"x-restli-id": urn})

    def _listed(self) -> Reply:
        if not self.may_read:
            return refused(403, "ACCESS_DENIED", "Not enough permissions to access: posts.FINDER")
        return Reply(200, {"elements": list(reversed(self.posts)), "paging": {"count": 50}})


def refused(status: int, code: str, message: str) -> Reply:
    return Reply(status, {"status": status, "code": code, "message": message})


def duplicate(urn: str) -> Reply:
    errors = [{"description": "Duplicate post is detected", "input": {}, "code": "DUPLICATE_POST"}]
    return Reply(
        422,
        {
            "message": f"Content is a duplicate of {urn}",
            "errorDetailType": "com.linkedin.common.error.BadRequest",
            "errorDetails": {"inputErrors": errors},
            "status": 422,
        },
    )
