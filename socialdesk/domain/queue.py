"""What the queue lists: light rows, one per delivery, many at a time."""

from dataclasses import dataclass
from datetime import datetime

from socialdesk.domain.delivery import State


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One delivery, or a draft that goes to no channel yet (then both ids are ``None``).

    ``moment`` (UTC) is when it went out, or else when it is planned for, if ever. ``text`` is the
    start of what the channel gets; ``remote_url`` is where it can be seen, or empty.
    """

    post_id: int
    delivery_id: int | None
    channel_id: int | None
    state: State
    moment: datetime | None
    zone: str
    text: str
    problem: str = ""
    remote_url: str = ""
