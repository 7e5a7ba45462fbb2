"""What the composer needs to know of the desk, read in one go off the GUI thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.schedule import next_free_slot

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk

LOOK_AHEAD = timedelta(days=60)
"""How far ahead the next slot is looked for; later, the composer does not name it."""

TAKES_A_SLOT = frozenset(
    {State.SCHEDULED, State.PUBLISHING, State.PUBLISHED, State.UNCONFIRMED, State.ON_HOLD}
)


@dataclass(frozen=True)
class Facts:
    """Channels, the workspace's zone, and each channel's next free slot (UTC, if near enough)."""

    zone: str = "UTC"
    channels: tuple[Channel, ...] = ()
    next_slots: Mapping[int, datetime] = field(default_factory=dict)

    @property
    def networks(self) -> Mapping[int, NetworkId]:
        return {channel.id: channel.network for channel in self.channels}

    def channel(self, channel_id: int) -> Channel | None:
        return next((c for c in self.channels if c.id == channel_id), None)


def load_facts(desk: "Desk") -> Facts:
    """Read the facts. Raises KnownError."""
    from socialdesk.desk.channels import list_channels
    from socialdesk.desk.workspace import workspace

    channels = list_channels(desk)
    slots = {c.id: slot for c in channels if (slot := _next_slot(desk, c)) is not None}
    return Facts(workspace(desk).zone, channels, slots)


def _next_slot(desk: "Desk", channel: Channel) -> datetime | None:
    from socialdesk.desk.posts import calendar_entries
    from socialdesk.desk.schedules import posting_schedule

    now = desk.clock.now()
    schedule = posting_schedule(desk, channel.id)
    if not schedule.slots:
        return None
    # A day back: today's posts count for the daily cap.
    entries = calendar_entries(desk, now - timedelta(days=1), now + LOOK_AHEAD, (channel.id,))
    taken = {entry.moment for entry in entries if entry.state in TAKES_A_SLOT}
    slot = next_free_slot(schedule, taken, channel.daily_cap, now)
    return slot if slot and slot < now + LOOK_AHEAD else None
