"""Commands about what was missed while nothing could publish."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby

from sqlalchemy.orm import Session

from socialdesk.desk.desk import Desk
from socialdesk.desk.planning import taken_moments
from socialdesk.domain.away import CatchUp, Settled, Slipped, Wish, catch_up_moments
from socialdesk.domain.cadence import cadence_of
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.errors import InputError, StateError
from socialdesk.domain.events import PostsChanged
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.transitions import Event
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.posts import PostRepository


def while_away(desk: Desk) -> tuple[Slipped, ...]:
    """Every post that was missed on some channel, once, the longest waiting first."""
    with desk.database.read() as session:
        return _slipped(session, desk.workspace_id)


def preview_slipped(desk: Desk, choices: Mapping[int, CatchUp]) -> tuple[Settled, ...]:
    """What :func:`settle_slipped` would do now."""
    with desk.database.read() as session:
        return _settled(session, desk, choices)


def settle_slipped(desk: Desk, choices: Mapping[int, CatchUp]) -> tuple[Settled, ...]:
    """Do with each missed post, by its id, what its owner chose; all or none.

    Nothing bursts: see :func:`socialdesk.domain.away.catch_up_moments`.

    Raises StateError where a post has nothing any more that was missed, InputError where a channel
    has no room within a year.
    """
    now = desk.clock.now()
    with desk.database.write() as session:
        deliveries = DeliveryRepository(session)
        settled = _settled(session, desk, choices)
        for each in settled:
            if each.choice is CatchUp.SKIP:
                deliveries.move(each.delivery.id, Event.SKIP, now)
            else:
                deliveries.move(each.delivery.id, Event.SCHEDULE, now, scheduled_for=each.moment)
    desk.events.emit(PostsChanged(tuple(choices)))
    return settled


def _slipped(session: Session, workspace_id: int) -> tuple[Slipped, ...]:
    posts = PostRepository(session).list(workspace_id, PostQuery(states=(State.MISSED,)))
    return tuple(
        Slipped(post.id, post.text, missed)
        for post in posts
        if (missed := tuple(d for d in post.deliveries if d.state is State.MISSED))
    )


def _settled(session: Session, desk: Desk, choices: Mapping[int, CatchUp]) -> tuple[Settled, ...]:
    slipped = {each.post_id: each for each in _slipped(session, desk.workspace_id)}
    for post_id in choices:
        if post_id not in slipped:
            raise StateError(
                f"post {post_id} has nothing that was missed", "see socialdesk queue missed"
            )
    chosen = [
        (delivery, choices[post_id])
        for post_id, each in slipped.items()
        if post_id in choices
        for delivery in each.deliveries
    ]
    return tuple(_each(session, chosen, desk.clock.now()))


def _each(
    session: Session, chosen: Iterable[tuple[Delivery, CatchUp]], now: datetime
) -> Iterator[Settled]:
    """Channel by channel, each one's posts in the order in which they were planned."""

    def by_channel(each: tuple[Delivery, CatchUp]) -> tuple[int, datetime]:
        return (each[0].channel.id, each[0].scheduled_for or now)

    ordered = sorted(chosen, key=by_channel)
    for channel_id, group in groupby(ordered, key=lambda each: each[0].channel.id):
        of_channel = list(group)
        going = [(d, choice) for d, choice in of_channel if choice is not CatchUp.SKIP]
        moments = iter(_moments(session, channel_id, going, now) if going else ())
        for delivery, choice in of_channel:
            moment = None if choice is CatchUp.SKIP else next(moments)
            yield Settled(delivery.post_id, delivery, choice, moment)


def _moments(
    session: Session, channel_id: int, going: Sequence[tuple[Delivery, CatchUp]], now: datetime
) -> list[datetime]:
    channels = ChannelRepository(session)
    channel = channels.get(channel_id)
    wishes = [Wish(choice, delivery.scheduled_for or now) for delivery, choice in going]
    found = catch_up_moments(
        wishes,
        channels.schedule(channel_id),
        taken_moments(session, channel_id, now),
        cadence_of(channel),
        now,
    )
    placed = [moment for moment in found if moment is not None]
    if len(placed) < len(found):
        raise InputError(
            f"“{channel.name}” has no room for them within a year",
            "add slots or raise its daily cap",
        )
    return placed
