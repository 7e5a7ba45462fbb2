"""Commands about approval: ask for it, give it, ask for changes."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from socialdesk.desk.desk import Desk
from socialdesk.desk.queue import queue_entries
from socialdesk.desk.undo import Recording, recorded
from socialdesk.domain.delivery import Delivery, State
from socialdesk.domain.errors import InputError
from socialdesk.domain.reviews import Answer, Review, Verdict
from socialdesk.domain.transitions import Event, after, allows
from socialdesk.domain.undo import Action
from socialdesk.store.deliveries import DeliveryRepository
from socialdesk.store.posts import PostRepository
from socialdesk.store.reviews import ReviewRepository


def ask_for_approval(desk: Desk, post_ids: Sequence[int], note: str = "") -> None:
    """Posts wait for somebody's approval; their times stay.

    Raises StateError where one is out or on its way, InputError for one without a channel.
    """
    with recorded(desk, Action.REVIEW, post_ids) as change:
        for post_id in post_ids:
            _move(desk, change, post_id, Event.SUBMIT)
        _write_down(desk, change, post_ids, Verdict.ASKED, "", note)


def approve(desk: Desk, post_ids: Sequence[int], reviewer: str = "", note: str = "") -> None:
    """Posts are approved; those with a time to come are scheduled at it.

    Raises StateError where one does not wait for approval.
    """
    with recorded(desk, Action.REVIEW, post_ids) as change:
        for post_id in post_ids:
            _approve(desk, change, post_id)
        _write_down(desk, change, post_ids, Verdict.APPROVED, reviewer, note)


def request_changes(desk: Desk, post_ids: Sequence[int], reviewer: str, note: str) -> None:
    """Posts go back to their author with a note.

    Raises InputError without a note, StateError where one neither waits nor is approved.
    """
    if not note.strip():
        raise InputError("there is no word on what to change", "write a note")
    with recorded(desk, Action.REVIEW, post_ids) as change:
        for post_id in post_ids:
            _move(desk, change, post_id, Event.REQUEST_CHANGES)
        _write_down(desk, change, post_ids, Verdict.CHANGES_REQUESTED, reviewer, note)


def settle_answers(desk: Desk, reviewer: str, answers: Sequence[Answer]) -> None:
    """Do what somebody answered about each post, all or none: one step to undo.

    Raises as :func:`approve` and :func:`request_changes`.
    """
    with recorded(desk, Action.REVIEW, [answer.post_id for answer in answers]) as change:
        for answer in answers:
            if answer.verdict is Verdict.APPROVED:
                _approve(desk, change, answer.post_id)
            else:
                _move(desk, change, answer.post_id, Event.REQUEST_CHANGES)
            _write_down(desk, change, [answer.post_id], answer.verdict, reviewer, answer.note)


def reviews_of(desk: Desk, post_ids: Sequence[int]) -> Mapping[int, tuple[Review, ...]]:
    """What was said of each post, the oldest first."""
    with desk.database.read() as session:
        return ReviewRepository(session).of(post_ids)


def waiting_for_approval(desk: Desk) -> Mapping[int, datetime | None]:
    """The ids of the posts that wait for approval, each with its first UTC moment, if any."""
    first: dict[int, datetime | None] = {}
    for entry in queue_entries(desk, (State.NEEDS_APPROVAL,)):
        known = first.get(entry.post_id)
        if entry.post_id not in first or (entry.moment and (known is None or entry.moment < known)):
            first[entry.post_id] = entry.moment
    return first


def _approve(desk: Desk, change: Recording, post_id: int) -> None:
    """Approved; what has a time to come is scheduled at it."""
    now = desk.clock.now()
    for delivery in _move(desk, change, post_id, Event.APPROVE):
        if delivery.scheduled_for is not None and delivery.scheduled_for > now:
            DeliveryRepository(change.session).move(delivery.id, Event.SCHEDULE, now)


def _move(desk: Desk, change: Recording, post_id: int, event: Event) -> list[Delivery]:
    """Let ``event`` happen to every delivery that is open to it; raise where none is."""
    now = desk.clock.now()
    deliveries = PostRepository(change.session).get(post_id).deliveries
    if not deliveries:
        raise InputError("the post has no channel to go to", "choose at least one")
    open_ones = [delivery for delivery in deliveries if allows(delivery.state, event)]
    if not open_ones:
        after(deliveries[0].state, event)
    repository = DeliveryRepository(change.session)
    return [repository.move(delivery.id, event, now) for delivery in open_ones]


def _write_down(
    desk: Desk,
    change: Recording,
    post_ids: Sequence[int],
    verdict: Verdict,
    reviewer: str,
    note: str,
) -> None:
    now = desk.clock.now()
    ReviewRepository(change.session).add(
        Review(post_id, now, verdict, reviewer.strip(), note.strip()) for post_id in post_ids
    )
