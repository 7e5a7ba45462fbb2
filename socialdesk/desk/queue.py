"""Commands about the queue as a whole."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from socialdesk.desk.catching_up import catch_up, write_down
from socialdesk.desk.channels import list_channels
from socialdesk.desk.desk import Desk
from socialdesk.desk.undo import recorded
from socialdesk.domain.away import CatchUp, Settled
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.events import ChannelsChanged
from socialdesk.domain.queue import QueueEntry
from socialdesk.domain.transitions import Event, after
from socialdesk.domain.undo import Action
from socialdesk.store import queue_rows
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.posts import PostRepository

MOST_ENTRIES = 10_000
_NOW = CatchUp.PUBLISH_NOW


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


def queue_entries(
    desk: Desk,
    states: Collection[State],
    *,
    since: datetime | None = None,
    newest_first: bool = False,
    limit: int = MOST_ENTRIES,
) -> tuple[QueueEntry, ...]:
    """The deliveries in these states by time, and drafts that go to no channel yet."""
    with desk.database.read() as session:
        return queue_rows.queue_entries(
            session, desk.workspace_id, states, since=since, newest_first=newest_first, limit=limit
        )


def pause_queue(desk: Desk, channel_id: int | None = None) -> None:
    """Publish nothing on one channel, or on any."""
    _set_paused(desk, channel_id, True)


def resume_queue(desk: Desk, channel_id: int | None = None) -> None:
    """Publish again on one channel, or on all."""
    _set_paused(desk, channel_id, False)


def retry_deliveries(desk: Desk, delivery_ids: Sequence[int]) -> tuple[Settled, ...]:
    """Send again what failed, was missed or is on hold: the first of a channel now, others in turn.

    What has a time to come keeps it. Raises StateError where one is in no state for it.
    """
    now = desk.clock.now()
    deliveries = _deliveries(desk, delivery_ids)
    with recorded(desk, Action.RETRY, (delivery.post_id for delivery in deliveries)) as change:
        repository = DeliveryRepository(change.session)
        late: list[Delivery] = []
        kept: list[Settled] = []
        for delivery in map(repository.get, delivery_ids):
            after(delivery.state, Event.RETRY)
            if delivery.scheduled_for is not None and delivery.scheduled_for > now:
                repository.move(delivery.id, Event.RETRY, now)
                kept.append(Settled(delivery.post_id, delivery, _NOW, delivery.scheduled_for))
            else:
                late.append(delivery)
        settled = catch_up(change.session, [(delivery, _NOW) for delivery in late], now)
        write_down(change.session, settled, now)
        return (*settled, *kept)


def move_to_next_slots(desk: Desk, delivery_ids: Sequence[int]) -> tuple[Settled, ...]:
    """Give each delivery its channel's next free slot, in the order in which they were planned.

    Raises StateError where one is out or on its way.
    """
    now = desk.clock.now()
    deliveries = _deliveries(desk, delivery_ids)
    with recorded(desk, Action.PLAN, (delivery.post_id for delivery in deliveries)) as change:
        repository = DeliveryRepository(change.session)
        chosen = [(repository.get(each), CatchUp.NEXT_SLOT) for each in delivery_ids]
        settled = catch_up(change.session, chosen, now)
        write_down(change.session, settled, now)
        return settled


def delete_deliveries(desk: Desk, delivery_ids: Sequence[int]) -> None:
    """Take deliveries off their channels; a post that is left without any is deleted. All or none.

    Raises StateError where one is out or on its way.
    """
    now = desk.clock.now()
    post_ids = {delivery.post_id for delivery in _deliveries(desk, delivery_ids)}
    with recorded(desk, Action.DELETE, post_ids) as change:
        posts = PostRepository(change.session)
        for delivery_id in delivery_ids:
            posts.remove_delivery(delivery_id, now)
        for post_id in post_ids:
            if not posts.get(post_id).deliveries:
                posts.delete(post_id)


def _deliveries(desk: Desk, delivery_ids: Sequence[int]) -> list[Delivery]:
    with desk.database.read() as session:
        return [DeliveryRepository(session).get(delivery_id) for delivery_id in delivery_ids]


def _set_paused(desk: Desk, channel_id: int | None, paused: bool) -> None:
    with desk.database.write() as session:
        channels = ChannelRepository(session)
        chosen = [channel_id] if channel_id else [c.id for c in channels.all(desk.workspace_id)]
        for each in chosen:
            channels.set_paused(each, paused)
    desk.events.emit(ChannelsChanged())
