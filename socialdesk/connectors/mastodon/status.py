"""A status: what is sent of a post, and how it is known again among those of its account.

Servers turn words into HTML in ways of their own. Mastodon and GoToSocial also give the words as
they were sent (``/source``), so both are compared; either is proof.
"""

import html
import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from socialdesk.connectors.shapes import id_at, objects_at, text_at
from socialdesk.domain.publishing import Accepted, Content, Payload
from socialdesk.domain.threads import parts

VISIBILITIES = {"everyone": "public", "not listed": "unlisted", "followers": "private"}

_MENTION = re.compile(r"(?<![\w/=])(@\w+(?:[\w.-]*\w)?)@[\w.-]*\w")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}")
_BREAK = re.compile(r"<br\s*/?>|</p>|</li>|</blockquote>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class FrozenThread:
    """The statuses of a post in order; ``after`` is the account's newest one before, or empty."""

    key: str
    after: str
    statuses: tuple[Mapping[str, Any], ...]

    def repeat_key(self, number: int) -> str:
        """What makes a repeat of one status recognisable to Mastodon, for an hour."""
        return f"{self.key}-{number}"


def freeze(key: str, content: Content, after: str) -> Payload:
    """Everything that will be sent but the pictures' ids, which a server gives when it has them."""
    statuses = [_status(content, part) for part in parts(content.text)]
    body = {"after": after, "statuses": statuses}
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return Payload(key, text, content.pictures)


def thaw(payload: Payload) -> FrozenThread:
    """The inverse of :func:`freeze`. Raises ValueError or KeyError for anything else."""
    body = json.loads(payload.body)
    return FrozenThread(payload.key, str(body["after"]), tuple(body["statuses"]))


def _status(content: Content, text: str) -> dict[str, Any]:
    status: dict[str, Any] = {
        "status": text,
        "visibility": VISIBILITIES.get(content.options.get("visibility", ""), "public"),
    }
    warning = content.options.get("content_warning", "").strip()
    if warning:
        status |= {"spoiler_text": warning, "sensitive": True}
    language = next(iter(content.languages), "")
    if _LANGUAGE.match(language):
        status["language"] = language.partition("-")[0].lower()
    return status


def accepted(status: Mapping[str, Any], server: str) -> Accepted | None:
    """A status that the server has; ``None`` where what it says is no status."""
    id_ = id_at(status, "id")
    url = text_at(status, "url") or text_at(status, "uri") or f"{server}/statuses/{id_}"
    return Accepted(id_, url) if id_ else None


def looks_like(status: Mapping[str, Any], sent: Mapping[str, Any], pictures: int) -> bool:
    """Whether the server's ``status`` reads like what was sent, as far as its HTML tells."""
    return plain(text_at(status, "content")) == _words(str(sent["status"])) and _frames(
        status, sent, pictures
    )


def is_source_of(
    source: object, status: Mapping[str, Any], sent: Mapping[str, Any], pictures: int
) -> bool:
    """Whether ``source``, the words as the server was given them, are those that were sent."""
    words = _words(text_at(source, "text"))
    return words == _words(str(sent["status"])) and _frames(status, sent, pictures)


def plain(content: str) -> str:
    """The words in a status's HTML, white space and the servers of mentions aside."""
    return _words(html.unescape(_TAG.sub("", _BREAK.sub(" ", content))))


def _frames(status: Mapping[str, Any], sent: Mapping[str, Any], pictures: int) -> bool:
    """Whether all but the words is the same, too."""
    same_warning = text_at(status, "spoiler_text").strip() == sent.get("spoiler_text", "")
    return same_warning and len(objects_at(status, "media_attachments")) == pictures


def _words(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    return " ".join(_MENTION.sub(r"\1", composed).split())


def without_boosts(statuses: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The account's own words, the oldest first: servers answer with the newest first."""
    return [status for status in reversed(statuses) if not status.get("reblog")]
