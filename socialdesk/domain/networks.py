"""What each network allows, and how it measures a text."""

from dataclasses import dataclass
from enum import StrEnum

import regex


class NetworkId(StrEnum):
    """The networks SocialDesk can publish to."""

    FEED = "feed"
    BLUESKY = "bluesky"


@dataclass(frozen=True)
class Network:
    """A network's name, colour and limits. ``None`` means no limit of its own."""

    id: NetworkId
    name: str
    needs_login: bool
    max_graphemes: int | None
    max_bytes: int | None
    max_images: int
    max_image_bytes: int
    image_types: tuple[str, ...]


NETWORKS: dict[NetworkId, Network] = {
    NetworkId.FEED: Network(
        id=NetworkId.FEED,
        name="Feed",
        needs_login=False,
        max_graphemes=None,
        max_bytes=None,
        max_images=20,
        max_image_bytes=20_000_000,
        image_types=("image/jpeg", "image/png", "image/gif", "image/webp"),
    ),
    # app.bsky.feed.post and app.bsky.embed.images: 300 graphemes, 3,000 bytes, 4 images of 1 MB.
    NetworkId.BLUESKY: Network(
        id=NetworkId.BLUESKY,
        name="Bluesky",
        needs_login=True,
        max_graphemes=300,
        max_bytes=3_000,
        max_images=4,
        max_image_bytes=1_000_000,
        image_types=("image/jpeg", "image/png", "image/gif", "image/webp"),
    ),
}

_GRAPHEME = regex.compile(r"\X")


@dataclass(frozen=True)
class Measure:
    """A text as a network counts it. ``limit`` is ``None`` where the network sets none."""

    used: int
    limit: int | None
    unit: str

    @property
    def remaining(self) -> int | None:
        return None if self.limit is None else self.limit - self.used

    @property
    def fits(self) -> bool:
        return self.limit is None or self.used <= self.limit


def graphemes(text: str) -> int:
    """The number of extended grapheme clusters (UAX #29): what a reader calls characters."""
    return len(_GRAPHEME.findall(text))


def grapheme_offset(text: str, count: int) -> int:
    """The code point at which grapheme number ``count`` (from 0) starts, or the text's length."""
    for index, match in enumerate(_GRAPHEME.finditer(text)):
        if index == count:
            return int(match.start())
    return len(text)


def grapheme_starts(text: str) -> list[int]:
    """The code points at which the text's graphemes start."""
    return [int(match.start()) for match in _GRAPHEME.finditer(text)]


def measure(text: str, network: NetworkId) -> tuple[Measure, ...]:
    """Every way in which ``network`` measures ``text``, the one its users know first."""
    facts = NETWORKS[network]
    by_characters = Measure(graphemes(text), facts.max_graphemes, "characters")
    by_bytes = Measure(len(text.encode("utf-8", "surrogatepass")), facts.max_bytes, "bytes")
    return (by_characters, by_bytes)


def tightest(text: str, network: NetworkId) -> Measure:
    """The measure with the least room left: what a counter shows."""
    characters, *others = measure(text, network)
    limited = [m for m in (characters, *others) if m.remaining is not None]
    return min(limited, key=lambda m: m.remaining or 0, default=characters)
