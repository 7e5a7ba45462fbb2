"""What the queue room reads from the desk, in one go, off the GUI thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from socialdesk.desk.channels import list_channels
from socialdesk.desk.desk import Desk
from socialdesk.desk.queue import MOST_ENTRIES, queue_entries, queue_status
from socialdesk.desk.workspace import workspace
from socialdesk.domain.channel import Channel
from socialdesk.domain.queue import QueueEntry
from socialdesk.domain.schedule import zone_named
from socialdesk_ui.models.queue_model import QueueRow, queue_rows
from socialdesk_ui.rooms.queue.tabs import STATES, Tab

SENT_DAYS = 30


@dataclass(frozen=True)
class QueueData:
    """The lists and what the head says. ``sent`` has the newest first.

    ``more`` tells of each tab how many posts it has beyond those listed.
    """

    zone: ZoneInfo
    now: datetime
    channels: tuple[Channel, ...]
    waiting_count: int
    next_at: datetime | None
    rows: Mapping[Tab, tuple[QueueRow, ...]]
    more: Mapping[Tab, int]


def load(desk: Desk) -> QueueData:
    """Read what waits, what needs a person, and what went out in the last 30 days."""
    now = desk.clock.now()
    status = queue_status(desk)
    channels = list_channels(desk)
    known = {channel.id: channel for channel in channels}
    rows = {tab: queue_rows(_entries(desk, tab, now), known) for tab in Tab}
    return QueueData(
        zone=zone_named(workspace(desk).zone),
        now=now,
        channels=channels,
        waiting_count=status.waiting,
        next_at=status.next_at,
        rows=rows,
        more={
            tab: max(0, sum(status.by_state.get(state, 0) for state in STATES[tab]) - len(listed))
            for tab, listed in rows.items()
            if len(listed) == MOST_ENTRIES
        },
    )


def _entries(desk: Desk, tab: Tab, now: datetime) -> tuple[QueueEntry, ...]:
    if tab is Tab.SENT:
        since = now - timedelta(days=SENT_DAYS)
        return queue_entries(desk, STATES[tab], since=since, newest_first=True)
    entries = queue_entries(desk, STATES[tab])
    if tab is Tab.ATTENTION:
        return tuple(sorted(entries, key=lambda entry: STATES[tab].index(entry.state)))
    return entries
