"""What a person asks for when a post is written down: its content, and when it goes out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from socialdesk.domain.delivery import State
from socialdesk.domain.media import Attachment


@dataclass(frozen=True)
class AsDraft:
    """Keep it; nothing is planned."""


@dataclass(frozen=True)
class At:
    """At a UTC moment, which its owner chose in ``zone``."""

    moment: datetime
    zone: str


@dataclass(frozen=True)
class NextSlot:
    """Add to the queue: the next free slot of each channel's posting schedule."""


@dataclass(frozen=True)
class Now:
    """Share now."""


When = AsDraft | At | NextSlot | Now


@dataclass(frozen=True)
class PostContent:
    """A post as its author has it.

    ``channels`` are channel ids. ``texts`` holds, by channel id, the texts that differ from
    ``text``, ``options`` what only that channel's network knows. ``force`` accepts findings that
    would keep it from being planned.
    """

    text: str
    channels: tuple[int, ...] = ()
    texts: Mapping[int, str] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()
    labels: tuple[str, ...] = ()
    force: bool = False
    campaign: str = ""
    notes: str = ""
    first_comment: str = ""
    options: Mapping[int, Mapping[str, str]] = field(default_factory=dict)

    def text_for(self, channel_id: int) -> str:
        """What that channel gets."""
        return self.texts.get(channel_id, self.text)


@dataclass(frozen=True)
class PostQuery:
    """Which posts to list; empty fields do not narrow. UTC moments, ``last`` exclusive."""

    states: tuple[State, ...] = ()
    first: datetime | None = None
    last: datetime | None = None
    channel_ids: tuple[int, ...] = ()
    text: str = ""
    limit: int | None = None
