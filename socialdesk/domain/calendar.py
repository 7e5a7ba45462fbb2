"""What a calendar draws: light rows, one per delivery, many at a time."""

from dataclasses import dataclass
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
