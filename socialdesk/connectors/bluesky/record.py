"""The record of a post (app.bsky.feed.post), complete before anything is sent.

What a picture will be called on the server follows from its content, so the whole record can be
frozen at the start and a retry is the same to the byte.
"""

import base64
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from socialdesk.connectors.bluesky.facets import facets_of
from socialdesk.connectors.link_cards import LinkCard
from socialdesk.domain.media import Media
from socialdesk.domain.publishing import Content, Payload, Picture

COLLECTION = "app.bsky.feed.post"

_MAX_LANGUAGES = 3
"""app.bsky.feed.post: at most three, as BCP 47 tags."""

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True)
class FrozenPost:
    """A record and the key it will have in its owner's repository."""

    rkey: str
    record: Mapping[str, Any]

    def uri(self, did: str) -> str:
        """The post's address in the AT Protocol."""
        return f"at://{did}/{COLLECTION}/{self.rkey}"


def freeze(posts: Sequence[FrozenPost], pictures: tuple[Picture, ...]) -> Payload:
    """Everything that will be sent: one post, or a thread of several, the first one first."""
    bodies = [{"rkey": post.rkey, "record": post.record} for post in posts]
    body = bodies[0] if len(bodies) == 1 else {"thread": bodies}
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return Payload(posts[0].rkey, text, pictures)


def thaw(payload: Payload) -> tuple[FrozenPost, ...]:
    """The inverse of :func:`freeze`. Raises ValueError or KeyError for anything else."""
    body = json.loads(payload.body)
    bodies = body.get("thread", [body])
    return tuple(FrozenPost(str(each["rkey"]), dict(each["record"])) for each in bodies)


def post_record(
    content: Content, dids: Mapping[str, str], now: datetime, card: LinkCard | None = None
) -> dict[str, Any]:
    """The record as the server keeps it. ``dids``: whom the mentions in the text mean.

    ``now`` (aware) is the moment that the post bears. Pictures come before a link's ``card``.
    """
    record: dict[str, Any] = {
        "$type": COLLECTION,
        "text": content.text,
        "createdAt": moment(now),
    }
    languages = [tag for tag in content.languages if _LANGUAGE.fullmatch(tag)]
    if languages:
        record["langs"] = languages[:_MAX_LANGUAGES]
    facets = facets_of(content.text, dids)
    if facets:
        record["facets"] = facets
    if content.pictures:
        images = [_image(picture) for picture in content.pictures]
        record["embed"] = {"$type": "app.bsky.embed.images", "images": images}
    elif card is not None:
        record["embed"] = {"$type": "app.bsky.embed.external", "external": _external(card)}
    return record


def moment(now: datetime) -> str:
    """A moment as Bluesky's app writes it: UTC, milliseconds, "Z"."""
    utc = now.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03}Z"


def blob_cid(digest: str) -> str:
    """The address of a blob: CID 1, raw, SHA-256 (https://atproto.com/specs/blob)."""
    binary = bytes([0x01, 0x55, 0x12, 0x20]) + bytes.fromhex(digest)
    return "b" + base64.b32encode(binary).decode("ascii").rstrip("=").lower()


def blob(media: Media) -> dict[str, Any]:
    """A stored file as a record refers to it."""
    return {
        "$type": "blob",
        "ref": {"$link": blob_cid(media.digest)},
        "mimeType": media.mime,
        "size": media.size,
    }


def _external(card: LinkCard) -> dict[str, Any]:
    external: dict[str, Any] = {
        "uri": card.url,
        "title": card.title,
        "description": card.description,
    }
    if card.picture is not None:
        external["thumb"] = blob(card.picture.media)
    return external


def _image(picture: Picture) -> dict[str, Any]:
    image: dict[str, Any] = {"alt": picture.alt, "image": blob(picture.media)}
    if picture.media.width > 0 and picture.media.height > 0:
        image["aspectRatio"] = {"width": picture.media.width, "height": picture.media.height}
    return image
