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


Event = PostsChanged | ChannelsChanged | PublisherChanged
