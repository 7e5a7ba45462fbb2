"""What a reviewer looks at: a week of posts, and what waits beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from socialdesk.desk.desk import Desk
from socialdesk.desk.queue import queue_entries
from socialdesk.desk.review_span import posts_to_review
from socialdesk.desk.reviews import reviews_of
from socialdesk.desk.workspace import workspace
from socialdesk.domain.delivery import State
from socialdesk.domain.post import Post
from socialdesk.domain.reviews import Review
from socialdesk.domain.schedule import zone_named
from socialdesk.store.posts import PostRepository


@dataclass(frozen=True)
class ReviewWeek:
    """What goes out in a span of time, and what waits for approval without a time.

    ``elsewhere`` are the moments of posts that wait outside the span, the soonest first, one a
    post. ``reviews`` are by post, the oldest first.
    """

    zone: ZoneInfo
    needs_approval: bool
    posts: tuple[Post, ...]
    undated: tuple[Post, ...]
    elsewhere: tuple[datetime, ...]
    reviews: Mapping[int, tuple[Review, ...]]


def review_week(desk: Desk, first: datetime, last: datetime) -> ReviewWeek:
    """The review of what lies between two UTC moments, ``last`` exclusive."""
    shop = workspace(desk)
    posts = posts_to_review(desk, first, last)
    shown = {post.id for post in posts}
    moments = _waiting(desk)
    undated_ids = [post_id for post_id, moment in moments.items() if moment is None]
    with desk.database.read() as session:
        undated = PostRepository(session).some(undated_ids)
    dated = ((post_id, moment) for post_id, moment in moments.items() if moment is not None)
    return ReviewWeek(
        zone_named(shop.zone),
        shop.needs_approval,
        posts,
        undated,
        tuple(sorted(moment for post_id, moment in dated if post_id not in shown)),
        reviews_of(desk, [*shown, *undated_ids]),
    )


def waiting_count(desk: Desk) -> int:
    """How many posts wait for approval."""
    return len(_waiting(desk))


def _waiting(desk: Desk) -> dict[int, datetime | None]:
    """The posts that wait for approval, each with its first moment (``None``: no time yet)."""
    first: dict[int, datetime | None] = {}
    for entry in queue_entries(desk, (State.NEEDS_APPROVAL,)):
        known = first.get(entry.post_id)
        if entry.post_id not in first or (entry.moment and (known is None or entry.moment < known)):
            first[entry.post_id] = entry.moment
    return first
