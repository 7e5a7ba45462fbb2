"""Commands about posts: write, edit, plan, delete, look at."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import product

from sqlalchemy.orm import Session

from socialdesk.desk.checking import ChannelFindings, check_content
from socialdesk.desk.desk import Desk
from socialdesk.desk.planning import TIMING, Plan, ask_again, event_of, plan_for
from socialdesk.desk.repeats import with_repeats
from socialdesk.desk.undo import recorded
from socialdesk.domain.delivery import Delivery
from socialdesk.domain.errors import InputError, KnownError
from socialdesk.domain.events import PostsChanged
from socialdesk.domain.findings import that_stop_publishing
from socialdesk.domain.planning import AsDraft, At, PostContent, PostQuery, When
from socialdesk.domain.post import Post
from socialdesk.domain.transitions import Event, after, allows
from socialdesk.domain.undo import Action
from socialdesk.store.channels import ChannelRepository
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.posts import NewDelivery, PostRepository


@dataclass(frozen=True)
class SavedPost:
    """A post as it is kept now, and what was found in it."""

    post: Post
    findings: tuple[ChannelFindings, ...]


class FindingsStopPostError(KnownError):
    """A network would refuse the post as it is. Nothing was saved; ``force`` plans it anyway."""

    exit_code = 1

    def __init__(self, findings: tuple[ChannelFindings, ...]) -> None:
        first = next(f for group in findings for f in that_stop_publishing(group.findings))
        super().__init__(first.message, "mend it, or plan it anyway with --force")
        self.findings = findings


def add_post(desk: Desk, content: PostContent, when: When) -> SavedPost:
    """Write down a post and plan it.

    Raises InputError for a post without text and pictures, or a time that can't be;
    FindingsStopPostError where a channel could never publish it.
    """
    _check_not_empty(content)
    if not content.channels and not isinstance(when, AsDraft):
        raise InputError("the post has no channel to go to", "choose at least one")
    findings = _checked(desk, content, planned=not isinstance(when, AsDraft))
    now = desk.clock.now()
    with recorded(desk, Action.WRITE) as change:
        session = change.session
        plans = [plan_for(session, channel_id, when, now) for channel_id in content.channels]
        post = PostRepository(session).add(
            desk.workspace_id,
            content.text,
            now,
            attachments=content.attachments,
            labels=content.labels,
            deliveries=[_new_delivery(content, plan) for plan in plans],
            findings_accepted=content.force,
            campaign=content.campaign,
            notes=content.notes,
            first_comment=content.first_comment,
        )
        change.made(post.id)
    return SavedPost(post, with_repeats(desk, post, findings))


def edit_post(desk: Desk, post_id: int, content: PostContent) -> SavedPost:
    """Replace a post's content; times and states stay. A channel that is new to it starts a draft.

    Raises StateError where it is already out or on its way, and as :func:`add_post`.
    """
    _check_not_empty(content)
    before = get_post(desk, post_id)
    planned = any(delivery.scheduled_for for delivery in before.deliveries)
    findings = _checked(desk, content, planned=planned, post_id=post_id)
    now = desk.clock.now()
    with recorded(desk, Action.EDIT, [post_id]) as change:
        session = change.session
        posts = PostRepository(session)
        _match_channels(session, before, content, now)
        posts.edit(
            post_id,
            now,
            text=content.text,
            attachments=content.attachments,
            labels=content.labels,
            findings_accepted=content.force,
            campaign=content.campaign,
            notes=content.notes,
            first_comment=content.first_comment,
        )
        for delivery in posts.get(post_id).deliveries:
            if allows(delivery.state, Event.EDIT):
                own = content.texts.get(delivery.channel.id)
                posts.set_delivery_text(delivery.id, own, now)
                options = content.options.get(delivery.channel.id, {})
                posts.set_delivery_options(delivery.id, options, now)
        ask_again(session, before, posts.get(post_id), now)
        post = posts.get(post_id)
    return SavedPost(post, with_repeats(desk, post, findings))


def plan_post(desk: Desk, post_id: int, when: When) -> Post:
    """Give every delivery that is still open another time, or turn it back into a draft."""
    now = desk.clock.now()
    with recorded(desk, Action.PLAN, [post_id]) as change:
        session = change.session
        posts = PostRepository(session)
        deliveries = DeliveryRepository(session)
        before = posts.get(post_id)
        if not before.deliveries:
            raise InputError("the post has no channel to go to", "choose at least one")
        events = {Event.UNSCHEDULE} if isinstance(when, AsDraft) else TIMING
        for delivery in _open_to(events, before.deliveries):
            plan = plan_for(session, delivery.channel.id, when, now, delivery.state)
            event = event_of(plan.state, delivery.state)
            deliveries.move(
                delivery.id, event, now, scheduled_for=plan.scheduled_for, zone=plan.zone
            )
        return posts.get(post_id)


def move_delivery(desk: Desk, delivery_id: int, moment: datetime, zone: str) -> Post:
    """Give one delivery another time. Raises StateError where it is out or on its way."""
    (post,) = move_deliveries(desk, {delivery_id: At(moment, zone)})
    return post


def move_deliveries(desk: Desk, times: Mapping[int, At]) -> tuple[Post, ...]:
    """Give deliveries other times by their ids, all or none.

    Raises StateError where one is out or on its way.
    """
    now = desk.clock.now()
    with desk.database.read() as session:
        found = {each: DeliveryRepository(session).get(each) for each in times}
    post_ids = tuple(dict.fromkeys(delivery.post_id for delivery in found.values()))
    with recorded(desk, Action.MOVE, post_ids) as change:
        deliveries = DeliveryRepository(change.session)
        for delivery_id, at in times.items():
            channel, state = found[delivery_id].channel, deliveries.get(delivery_id).state
            plan = plan_for(change.session, channel.id, at, now, state)
            event = event_of(plan.state, state)
            deliveries.move(
                delivery_id, event, now, scheduled_for=plan.scheduled_for, zone=plan.zone
            )
        return tuple(PostRepository(change.session).get(post_id) for post_id in post_ids)


def delete_posts(desk: Desk, post_ids: Sequence[int]) -> None:
    """Delete posts, all or none. Raises StateError where one is out or on its way."""
    with recorded(desk, Action.DELETE, post_ids) as change:
        posts = PostRepository(change.session)
        for post_id in post_ids:
            posts.delete(post_id)


def get_post(desk: Desk, post_id: int) -> Post:
    """Raises NotFoundError."""
    with desk.database.read() as session:
        return PostRepository(session).get(post_id)


def list_posts(desk: Desk, query: PostQuery) -> tuple[Post, ...]:
    """Posts that match, by the time of their first delivery."""
    with desk.database.read() as session:
        return PostRepository(session).list(desk.workspace_id, query)


def retry_post(desk: Desk, post_id: int) -> Post:
    """Try again at once whatever failed, was missed or is on hold."""
    now = desk.clock.now()
    with recorded(desk, Action.RETRY, [post_id]) as change:
        session = change.session
        posts = PostRepository(session)
        deliveries = DeliveryRepository(session)
        for delivery in _open_to({Event.RETRY}, posts.get(post_id).deliveries):
            deliveries.move(
                delivery.id, Event.RETRY, now, scheduled_for=delivery.scheduled_for or now
            )
        return posts.get(post_id)


def settle_delivery(desk: Desk, delivery_id: int, *, published: bool) -> Post:
    """Its owner looked: an unconfirmed delivery is on the network, or it is not."""
    event = Event.MARK_PUBLISHED if published else Event.MARK_NOT_PUBLISHED
    now = desk.clock.now()
    with desk.database.write() as session:
        moved = DeliveryRepository(session).move(delivery_id, event, now)
        post = PostRepository(session).get(moved.post_id)
    desk.events.emit(PostsChanged((post.id,)))
    return post


def content_of(post: Post) -> PostContent:
    """A post as its author would have it in the composer."""
    return PostContent(
        text=post.text,
        channels=tuple(delivery.channel.id for delivery in post.deliveries),
        texts={d.channel.id: d.text for d in post.deliveries if d.text is not None},
        attachments=post.attachments,
        labels=post.labels,
        force=post.findings_accepted,
        campaign=post.campaign,
        notes=post.notes,
        first_comment=post.first_comment,
        options={d.channel.id: d.options for d in post.deliveries if d.options},
    )


def _check_not_empty(content: PostContent) -> None:
    if not content.text.strip() and not content.attachments:
        raise InputError("the post is empty", "write a text or add a picture")


def _checked(
    desk: Desk, content: PostContent, *, planned: bool, post_id: int | None = None
) -> tuple[ChannelFindings, ...]:
    findings = check_content(desk, content, post_id)
    stopped = any(that_stop_publishing(group.findings) for group in findings)
    if stopped and planned and not content.force:
        raise FindingsStopPostError(findings)
    return findings


def _new_delivery(content: PostContent, plan: Plan) -> NewDelivery:
    return NewDelivery(
        channel_id=plan.channel_id,
        zone=plan.zone,
        scheduled_for=plan.scheduled_for,
        state=plan.state,
        text=content.texts.get(plan.channel_id),
        options=content.options.get(plan.channel_id, {}),
    )


def _open_to(events: Collection[Event], deliveries: Iterable[Delivery]) -> list[Delivery]:
    """The deliveries that one of ``events`` can happen to; where there is none, it says why."""
    every = list(deliveries)
    open_ones = [d for d in every if any(allows(d.state, event) for event in events)]
    if not open_ones:
        for delivery, event in product(every, events):
            after(delivery.state, event)
    return open_ones


def _match_channels(session: Session, before: Post, content: PostContent, now: datetime) -> None:
    """Add and remove deliveries until the post goes where its author wants it."""
    posts = PostRepository(session)
    had = {delivery.channel.id: delivery for delivery in before.deliveries}
    for channel_id, delivery in had.items():
        if channel_id not in content.channels:
            posts.remove_delivery(delivery.id, now)
    for channel_id in content.channels:
        if channel_id not in had:
            zone = ChannelRepository(session).schedule(channel_id).zone
            posts.add_delivery(before.id, NewDelivery(channel_id, zone), now)
