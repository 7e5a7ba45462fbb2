"""Commands about what was missed while nothing could publish."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from socialdesk.desk.catching_up import catch_up, write_down
from socialdesk.desk.desk import Desk
from socialdesk.desk.undo import recorded
from socialdesk.domain.away import CatchUp, Settled, Slipped
from socialdesk.domain.delivery import State
from socialdesk.domain.errors import StateError
from socialdesk.domain.undo import Action
from socialdesk.store.posts import PostRepository
from socialdesk.store.queue_rows import missed_posts


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
    with recorded(desk, Action.PLAN, choices) as change:
        settled = _settled(change.session, desk, choices)
        write_down(change.session, settled, desk.clock.now())
    return settled


def _slipped(session: Session, workspace_id: int) -> tuple[Slipped, ...]:
    posts = PostRepository(session).some(missed_posts(session, workspace_id))
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
    return catch_up(session, chosen, desk.clock.now())
