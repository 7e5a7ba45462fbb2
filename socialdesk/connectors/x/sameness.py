"""Whether a post on X has the words that were sent: X shortens every link, and adds some."""

import html
from collections.abc import Mapping
from typing import Any

from socialdesk.connectors.own_posts import same_words
from socialdesk.connectors.shapes import objects_at, text_at
from socialdesk.domain.networks.x_text.links import links


def shown_text(post: Mapping[str, Any]) -> str:
    """A post's text with the addresses it was written with; those of its own pictures left out."""
    text = text_at(post, "text")
    for url in objects_at(post, "entities", "urls"):
        written = "" if text_at(url, "media_key") else text_at(url, "expanded_url")
        text = text.replace(text_at(url, "url") or "\0", written)
    return html.unescape(text)


def same_post(shown: str, sent: str) -> bool:
    """Whether two texts are the same once their links are written in one way."""
    return same_words(_with_plain_links(shown), _with_plain_links(sent))


def _with_plain_links(text: str) -> str:
    for link in reversed(links(text)):
        address = link.value.partition("://")[2] or link.value
        text = text[: link.start] + address.removesuffix("/").lower() + text[link.end :]
    return text
