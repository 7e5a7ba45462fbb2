"""What a calendar draws: light rows, one per delivery, many at a time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from socialdesk.domain.delivery import State
from socialdesk.domain.networks import NetworkId

PREVIEW_LENGTH = 200
"""How many code points of a text a calendar entry carries."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One delivery as a card in the calendar.

    ``moment`` (UTC) is when it went out, or else when it is planned for. ``text`` is the start of
    what the channel gets, ``picture`` the digest of the first picture or empty.
    """

    delivery_id: int
    post_id: int
    channel_id: int
    channel_name: str
    network: NetworkId
    state: State
    moment: datetime
    zone: str
    text: str
    picture: str = ""
    problem: str = ""


@dataclass(frozen=True)
class FreeSlot:
    """A moment of a channel's posting schedule that nothing is planned for."""

    channel_id: int
    moment: datetime


@dataclass(frozen=True)
class CalendarFilter:
    """Which deliveries a calendar shows; what is empty does not narrow.

    Every word of ``text`` has to be in what the channel gets. One of the ``channel_ids``,
    ``labels``, ``campaigns`` and ``states`` each has to fit.
    """

    text: str = ""
    channel_ids: frozenset[int] = frozenset()
    labels: frozenset[str] = frozenset()
    campaigns: frozenset[str] = frozenset()
    states: frozenset[State] = frozenset()

    @property
    def words(self) -> tuple[str, ...]:
        """What has to be in the text."""
        return tuple(self.text.split())

    @property
    def narrows_posts(self) -> bool:
        """Whether it hides some posts of a channel, not only some channels."""
        return bool(self.words or self.labels or self.campaigns or self.states)


@dataclass(frozen=True)
class DayDigest:
    """One day as a month shows it: its first posts, and how much there is in all.

    ``entries`` are all deliveries of the first posts, in order of time; ``posts`` counts every
    post, once for each moment. ``taken`` counts, by channel id, the deliveries that
    :data:`domain.cadence.TAKES_A_SLOT`.
    """

    entries: tuple[CalendarEntry, ...] = ()
    posts: int = 0
    taken: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class FoundPost:
    """A post that a search over all of them found.

    ``moment`` (UTC) is that of its first delivery, ``None`` for a draft without a time. ``text``
    is the start of it.
    """

    post_id: int
    state: State
    text: str
    channel_ids: tuple[int, ...] = ()
    moment: datetime | None = None
