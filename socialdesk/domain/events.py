"""What the desk tells whoever listens: which views have something new to show."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PostsChanged:
    """Posts were added, edited, moved, deleted or published; empty means any of them."""

    post_ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class ChannelsChanged:
    """Channels, their schedules or their pauses changed."""


@dataclass(frozen=True)
class PublisherChanged:
    """Whether this process publishes, another one does, or something keeps it from doing so."""

    publishing_here: bool
    problem: str = ""


@dataclass(frozen=True)
class VoiceChanged:
    """Voice packs, their levels or their words changed: what was checked is checked anew."""


Event = PostsChanged | ChannelsChanged | PublisherChanged | VoiceChanged
