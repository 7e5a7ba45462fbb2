"""Commands about the queue as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from socialdesk.desk.channels import list_channels
from socialdesk.desk.desk import Desk
from socialdesk.domain.delivery import State
from socialdesk.domain.events import ChannelsChanged
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository


@dataclass(frozen=True)
class QueueStatus:
    """``next_at`` is when something goes out next (UTC), ``None`` when nothing waits."""

    waiting: int
    next_at: datetime | None
    by_state: Mapping[State, int]
    paused_channel_ids: tuple[int, ...]


def queue_status(desk: Desk) -> QueueStatus:
    """How the queue stands now."""
    with desk.database.read() as session:
        deliveries = DeliveryRepository(session)
        by_state = deliveries.count_by_state(desk.workspace_id)
        next_at = deliveries.next_wake()
    paused = tuple(channel.id for channel in list_channels(desk) if channel.paused)
    return QueueStatus(by_state.get(State.SCHEDULED, 0), next_at, by_state, paused)


def pause_queue(desk: Desk, channel_id: int | None = None) -> None:
    """Publish nothing on one channel, or on any."""
    _set_paused(desk, channel_id, True)


def resume_queue(desk: Desk, channel_id: int | None = None) -> None:
    """Publish again on one channel, or on all."""
    _set_paused(desk, channel_id, False)


def _set_paused(desk: Desk, channel_id: int | None, paused: bool) -> None:
    with desk.database.write() as session:
        channels = ChannelRepository(session)
        chosen = [channel_id] if channel_id else [c.id for c in channels.all(desk.workspace_id)]
        for each in chosen:
            channels.set_paused(each, paused)
    desk.events.emit(ChannelsChanged())
