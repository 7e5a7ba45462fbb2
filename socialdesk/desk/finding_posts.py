"""Looking for a post among all of them."""

from socialdesk.desk.desk import Desk
from socialdesk.domain.found import FoundPost
from socialdesk.store.found_posts import found_posts


def find_posts(desk: Desk, words: str = "", limit: int = 8) -> tuple[FoundPost, ...]:
    """Posts that hold every word, in any order; without words, those that were touched last."""
    with desk.database.read() as session:
        return found_posts(session, desk.workspace_id, words, limit)
