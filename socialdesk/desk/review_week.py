"""What a reviewer looks at: a week of posts, and what waits beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from socialdesk.desk.desk import Desk
from socialdesk.desk.review_span import posts_to_review
from socialdesk.desk.reviews import reviews_of, waiting_for_approval
from socialdesk.desk.workspace import workspace
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
    moments = waiting_for_approval(desk)
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
