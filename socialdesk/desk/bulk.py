"""Commands about several posts at once, each taken back by one Undo."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from socialdesk.desk.desk import Desk
from socialdesk.desk.planning import plan_for
from socialdesk.desk.undo import recorded
from socialdesk.domain.delivery import Delivery
from socialdesk.domain.errors import InputError
from socialdesk.domain.planning import At
from socialdesk.domain.post import Post
from socialdesk.domain.transitions import Event, allows
from socialdesk.domain.undo import Action
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.posts import NewDelivery, PostRepository


def copy_deliveries(desk: Desk, times: Mapping[int, At]) -> tuple[Post, ...]:
    """Write posts again at other times, by delivery id, all or none.

    Deliveries of one post make one new post on their channels. Findings that were accepted in the
    first one are accepted in its copy. Raises InputError for a time in the past, NotFoundError.
    """
    now = desk.clock.now()
    with recorded(desk, Action.WRITE) as change:
        posts = PostRepository(change.session)
        together: dict[int, list[Delivery]] = {}
        for delivery_id in times:
            delivery = DeliveryRepository(change.session).get(delivery_id)
            together.setdefault(delivery.post_id, []).append(delivery)
        made = []
        for post_id, deliveries in together.items():
            new = [_planned(change.session, each, times[each.id], now) for each in deliveries]
            copy = _written_again(posts, desk.workspace_id, posts.get(post_id), new, now)
            change.made(copy.id)
            made.append(copy)
    return tuple(made)


def _planned(session: Session, delivery: Delivery, at: At, now: datetime) -> NewDelivery:
    plan = plan_for(session, delivery.channel.id, at, now)
    return NewDelivery(
        channel_id=plan.channel_id,
        zone=plan.zone,
        scheduled_for=plan.scheduled_for,
        state=plan.state,
        text=delivery.text,
        options=delivery.options,
    )


def _written_again(
    posts: PostRepository,
    workspace_id: int,
    post: Post,
    deliveries: Iterable[NewDelivery],
    now: datetime,
) -> Post:
    return posts.add(
        workspace_id,
        post.text,
        now,
        attachments=post.attachments,
        labels=post.labels,
        deliveries=deliveries,
        findings_accepted=post.findings_accepted,
        campaign=post.campaign,
        notes=post.notes,
        first_comment=post.first_comment,
    )


def label_posts(desk: Desk, post_ids: Sequence[int], label: str, *, on: bool = True) -> None:
    """Put a label on posts, or take it off. Raises InputError for an empty one, NotFoundError."""
    name = " ".join(label.split())
    if not name:
        raise InputError("a label needs a name", "write one word or a few")
    now = desk.clock.now()
    with recorded(desk, Action.LABEL, post_ids) as change:
        posts = PostRepository(change.session)
        for post_id in post_ids:
            labels = posts.get(post_id).labels
            others = tuple(each for each in labels if each != name)
            wanted = (*labels, name) if on and name not in labels else labels if on else others
            posts.edit(post_id, now, labels=wanted)


def back_to_drafts(desk: Desk, post_ids: Sequence[int]) -> None:
    """Keep posts, planned for no time. What is out, or on its way, stays as it is."""
    now = desk.clock.now()
    with recorded(desk, Action.PLAN, post_ids) as change:
        deliveries = DeliveryRepository(change.session)
        for each in _open(PostRepository(change.session).some(post_ids)):
            deliveries.move(each.id, Event.UNSCHEDULE, now, scheduled_for=None)


def _open(posts: Iterable[Post]) -> list[Delivery]:
    every = (delivery for post in posts for delivery in post.deliveries)
    return [delivery for delivery in every if allows(delivery.state, Event.UNSCHEDULE)]
