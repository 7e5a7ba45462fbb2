"""Mastodon's limits, and those of servers that speak its language (GoToSocial, Pleroma and others).

Source: Mastodon's StatusLengthValidator counts graphemes, each link as 23, a mention without its
server, and the content warning along; docs.joinmastodon.org/entities/Instance: a server says its
own limits under ``configuration``.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

import regex

from socialdesk.domain.networks.graphemes import grapheme_starts, graphemes
from socialdesk.domain.networks.network import Limit, Network, NetworkId, Option, Setting

CHARACTERS = "max_characters"
PER_LINK = "characters_reserved_per_url"
PICTURES = "max_media_attachments"
PICTURE_BYTES = "image_size_limit"
PICTURE_TYPES = "supported_mime_types"
"""A server's limits, by the names they have in ``/api/v2/instance``, in a channel's settings."""

_CHARACTERS = 500
_PER_LINK = 23
_PICTURES = 4
_PICTURE_BYTES = 16_777_216
_TYPES = ("image/jpeg", "image/png", "image/gif", "image/webp")
_MOST = 10_000_000

_LINK = regex.compile(r"(?<![\p{L}\p{N}_])https?://[^\s<>]*[\p{L}\p{N}/=#_-]", regex.IGNORECASE)
_MENTION = regex.compile(r"(?<![\w/=])(@\w+(?:[\w.-]*\w)?)@[\p{L}\p{N}.-]*")


def mastodon_length(text: str, per_link: int = _PER_LINK) -> int:
    """The length of a text as Mastodon counts it, without a content warning."""
    without_links = _LINK.sub("x" * per_link, text)
    return graphemes(_MENTION.sub(r"\1", without_links))


def _own(settings: Mapping[str, str]) -> Network:
    """Mastodon as the server of a channel has it."""
    most = _number(settings, CHARACTERS, _CHARACTERS)
    per_link = _number(settings, PER_LINK, _PER_LINK)
    types = tuple(t for t in settings.get(PICTURE_TYPES, "").split() if t in _TYPES)
    return replace(
        MASTODON,
        limits=(_limit(most, per_link),),
        max_images=_number(settings, PICTURES, _PICTURES),
        max_image_bytes=_number(settings, PICTURE_BYTES, _PICTURE_BYTES),
        image_types=types or _TYPES,
    )


def _limit(most: int, per_link: int) -> Limit:
    def count(text: str) -> int:
        return mastodon_length(text, min(per_link, most))

    return Limit("characters", most, count, end=lambda text: _end(text, count, most))


def _end(text: str, count: Callable[[str], int], most: int) -> int | None:
    """The full stop after a link is not part of it, so a text may count less one letter later."""
    if count(text) <= most:
        return None
    starts = grapheme_starts(text)
    low, high = 0, len(starts) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if count(text[: starts[middle]]) <= most else (low, middle - 1)
    return starts[low]


def _number(settings: Mapping[str, str], name: str, otherwise: int) -> int:
    said = settings.get(name, "")
    return min(int(said), _MOST) if said.isascii() and said.isdecimal() else otherwise


MASTODON = Network(
    id=NetworkId("mastodon"),
    name="Mastodon",
    needs_login=True,
    limits=(_limit(_CHARACTERS, _PER_LINK),),
    max_images=_PICTURES,
    max_image_bytes=_PICTURE_BYTES,
    image_types=_TYPES,
    threads=True,
    own_limits=(CHARACTERS, PER_LINK, PICTURES, PICTURE_BYTES, PICTURE_TYPES),
    with_own=_own,
    settings=(
        Setting("server", "Server", "https://mastodon.social", address=True),
        Setting("access_token", "Access token", secret=True),
    ),
    options=(
        Option("visibility", "Who sees it", ("everyone", "not listed", "followers"), "everyone"),
        Option("content_warning", "Content warning"),
    ),
    steps=(
        "On your server open Preferences, then Development, and choose New application.",
        "Call it SocialDesk. Under Scopes tick read:accounts, read:statuses, write:media and "
        "write:statuses; nothing else is needed.",
        "Save, open the application, and copy Your access token.",
        "Paste it here, with the address of your server.",
    ),
    site="https://mastodon.social",
)
