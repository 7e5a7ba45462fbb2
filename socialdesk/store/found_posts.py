"""Looking for posts by their words."""

from sqlalchemy import ColumnElement, exists, func, or_, select
from sqlalchemy.orm import Session

from socialdesk.domain.calendar import PREVIEW_LENGTH
from socialdesk.domain.found import FoundPost
from socialdesk.store.models import DeliveryRow, PostRow


def found_posts(
    session: Session, workspace_id: int, words: str, limit: int
) -> tuple[FoundPost, ...]:
    """The posts that hold every one of the ``words``, the last one that was touched first."""
    moment = (
        select(func.min(func.coalesce(DeliveryRow.published_at, DeliveryRow.scheduled_for)))
        .where(DeliveryRow.post_id == PostRow.id)
        .scalar_subquery()
    )
    query = (
        select(PostRow.id, func.substr(PostRow.text, 1, PREVIEW_LENGTH), moment)
        .where(PostRow.workspace_id == workspace_id, *map(_holds, words.split()))
        .order_by(PostRow.updated_at.desc(), PostRow.id.desc())
        .limit(limit)
    )
    return tuple(FoundPost(post, text, at) for post, text, at in session.execute(query))


def _holds(word: str) -> ColumnElement[bool]:
    own = exists().where(
        DeliveryRow.post_id == PostRow.id, DeliveryRow.text.icontains(word, autoescape=True)
    )
    return or_(PostRow.text.icontains(word, autoescape=True), own)
