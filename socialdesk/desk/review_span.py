"""Which posts a review of some days is about."""

from datetime import datetime

from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import list_posts
from socialdesk.domain.delivery import State
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.post import Post

_SHOWN = frozenset(State) - {State.DRAFT, State.PUBLISHED, State.PARTLY_PUBLISHED}


def posts_to_review(desk: Desk, first: datetime, last: datetime) -> tuple[Post, ...]:
    """What is planned to go out between two UTC moments, ``last`` exclusive."""
    posts = list_posts(desk, PostQuery(first=first, last=last))
    return tuple(p for p in posts if any(d.state in _SHOWN for d in p.deliveries))
