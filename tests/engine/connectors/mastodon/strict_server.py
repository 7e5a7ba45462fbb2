"""What real servers do and the stateful mock does not: a stub with the manners of GoToSocial.

It ignores Idempotency-Key, reserves 25 a link, takes up to 5,000 characters, answers 400 to what is
too long or names pictures it does not have, works on pictures for a while (202, then 206), and
says when to come back in ISO 8601 alone. Its HTML shortens links and mentions as Mastodon's does.
"""

import html
import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx

MOST = 5_000
PER_LINK = 25
TOKEN = "token-of-the-shop"
URL = "https://gts.example"


@dataclass
class StrictServer(httpx.BaseTransport):
    """One account; ``ready_after`` is how many looks at a picture it takes until it is ready."""

    token: str = TOKEN
    statuses: list[dict[str, Any]] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)
    media: dict[str, int] = field(default_factory=dict)
    ready_after: int = 2
    tells_sources: bool = True
    requests: list[httpx.Request] = field(default_factory=list)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        status, body = self._answer(request)
        return httpx.Response(status, json=body, request=request)

    def _answer(self, request: httpx.Request) -> tuple[int, Any]:
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            return 401, {"error": "Unauthorized: token not recognized"}
        match request.method, *request.url.path.strip("/").split("/"):
            case "GET", "api", "v1", "accounts", "verify_credentials":
                return 200, {"id": "01SHOP", "username": "shop", "acct": "shop"}
            case "GET", "api", "v2", "instance":
                return 200, {"configuration": _CONFIGURATION}
            case "GET", "api", "v1", "accounts", "01SHOP", "statuses":
                return 200, self._page(request.url.params)
            case "GET", "api", "v1", "statuses", status_id, "source" if self.tells_sources:
                return 200, {"id": status_id, "text": self.sources[status_id]}
            case "POST", "api", "v2", "media":
                self.media[f"media-{len(self.media)}"] = 0
                return 202, {"id": f"media-{len(self.media) - 1}", "url": None}
            case "GET", "api", "v1", "media", media_id:
                self.media[media_id] += 1
                return (200 if self._is_ready(media_id) else 206), {"id": media_id}
            case "POST", "api", "v1", "statuses":
                return self._post(json.loads(request.content))
        return 404, {"error": "Not Found: 404 not found"}

    def _post(self, sent: dict[str, Any]) -> tuple[int, Any]:
        media = sent.get("media_ids", [])
        if not all(m in self.media and self._is_ready(m) for m in media):
            return 400, {"error": "Bad Request: media not found"}
        if _length(sent["status"]) > MOST:
            return 400, {"error": f"Bad Request: text must be at most {MOST} characters"}
        status_id = f"01STATUS{len(self.statuses):04}"
        self.sources[status_id] = sent["status"]
        made = {
            "id": status_id,
            "url": f"{URL}/@shop/statuses/{status_id}",
            "content": as_html(sent["status"]),
            "spoiler_text": sent.get("spoiler_text", ""),
            "visibility": sent["visibility"],
            "in_reply_to_id": sent.get("in_reply_to_id"),
            "media_attachments": [{"id": m} for m in media],
            "created_at": datetime.now(UTC).isoformat(),
            "reblog": None,
        }
        self.statuses.append(made)
        return 200, made

    def _page(self, bounds: httpx.QueryParams) -> list[dict[str, Any]]:
        newest_first = [s for s in reversed(self.statuses) if s["id"] > bounds.get("since_id", "")]
        older = [s for s in newest_first if s["id"] < bounds.get("max_id", "~")]
        return older[: int(bounds["limit"])]

    def _is_ready(self, media_id: str) -> bool:
        return self.media[media_id] >= self.ready_after


_CONFIGURATION = {
    "statuses": {
        "max_characters": MOST,
        "max_media_attachments": 6,
        "characters_reserved_per_url": PER_LINK,
    },
    "media_attachments": {
        "supported_mime_types": ["image/jpeg", "image/png", "video/mp4"],
        "image_size_limit": 41_943_040,
    },
}


def as_html(text: str) -> str:
    """The words as a server shows them."""
    shown = html.escape(text, quote=True)
    shown = re.sub(
        r"(https?://)(\S+)",
        r'<a href="\1\2" rel="nofollow"><span class="invisible">\1</span>'
        r'<span class="ellipsis">\2</span></a>',
        shown,
    )
    shown = re.sub(
        r"(?<!\w)@(\w+)@[\w.]+\w",
        r'<span class="h-card"><a href="https://x.example">@<span>\1</span></a></span>',
        shown,
    )
    paragraphs = shown.strip().split("\n\n")
    return "".join(f"<p>{p.replace(chr(10), '<br/>')}</p>" for p in paragraphs)


def _length(text: str) -> int:
    return len(re.sub(r"https?://\S+", "x" * PER_LINK, text))
