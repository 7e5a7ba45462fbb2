"""What the queue room reads from the desk, in one go, off the GUI thread."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from socialdesk.desk.channels import list_channels
from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import list_posts
from socialdesk.desk.queue import queue_status
from socialdesk.desk.workspace import workspace
from socialdesk.domain.channel import Channel
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.schedule import zone_named
from socialdesk_ui.models.queue_model import (
    NEEDS_ATTENTION,
    SENT,
    WAITING,
    QueueRow,
    queue_rows,
)

SENT_DAYS = 30
_MOST = 300


@dataclass(frozen=True)
class QueueData:
    """The three lists and what the head says. ``sent`` has the newest first."""

    zone: ZoneInfo
    now: datetime
    channels: tuple[Channel, ...]
    waiting_count: int
    next_at: datetime | None
    waiting: tuple[QueueRow, ...]
    attention: tuple[QueueRow, ...]
    sent: tuple[QueueRow, ...]


def load(desk: Desk) -> QueueData:
    """Read the next posts, all that need a person, and what went out in the last 30 days."""
    now = desk.clock.now()
    status = queue_status(desk)
    waiting = list_posts(desk, PostQuery(states=WAITING, limit=_MOST))
    attention = list_posts(desk, PostQuery(states=NEEDS_ATTENTION, limit=_MOST))
    lately = now - timedelta(days=SENT_DAYS)
    sent = list_posts(desk, PostQuery(states=SENT, first=lately, last=now + timedelta(days=1)))
    return QueueData(
        zone=zone_named(workspace(desk).zone),
        now=now,
        channels=list_channels(desk),
        waiting_count=status.waiting,
        next_at=status.next_at,
        waiting=queue_rows(waiting, WAITING),
        attention=queue_rows(attention, NEEDS_ATTENTION),
        sent=queue_rows(sent, SENT)[::-1],
    )
