"""Finding posts by their words, over the whole calendar."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, ColumnElement, exists, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from socialdesk.domain.calendar import PREVIEW_LENGTH, FoundPost
from socialdesk.domain.clock import from_millis, to_millis
from socialdesk.domain.delivery import State
from socialdesk.domain.transitions import post_state
from socialdesk.store.due import shown_moment
from socialdesk.store.models import DeliveryRow, PostRow


def found_posts(
    session: Session, workspace_id: int, words: Sequence[str], now: datetime, most: int
) -> tuple[FoundPost, ...]:
    """At most so many posts that hold every word, in their own text or a channel's."""
    if not words:
        return ()
    first = type_coerce(
        select(func.min(shown_moment()))
        .where(DeliveryRow.post_id == PostRow.id)
        .correlate(PostRow)
        .scalar_subquery(),
        BigInteger,
    )
    query = (
        select(PostRow.id, func.substr(PostRow.text, 1, PREVIEW_LENGTH), first)
        .where(PostRow.workspace_id == workspace_id, *map(_holds, words))
        .order_by(func.abs(first - to_millis(now)).nulls_last(), PostRow.id)
        .limit(most)
    )
    rows = session.execute(query).all()
    deliveries = _deliveries(session, [post_id for post_id, _, _ in rows])
    return tuple(
        FoundPost(
            post_id,
            post_state(state for _, state in deliveries.get(post_id, ())),
            text,
            tuple(channel for channel, _ in deliveries.get(post_id, ())),
            None if moment is None else from_millis(moment),
        )
        for post_id, text, moment in rows
    )


def _holds(word: str) -> ColumnElement[bool]:
    own = exists().where(
        DeliveryRow.post_id == PostRow.id, DeliveryRow.text.icontains(word, autoescape=True)
    )
    return or_(PostRow.text.icontains(word, autoescape=True), own)


def _deliveries(session: Session, post_ids: Sequence[int]) -> dict[int, list[tuple[int, State]]]:
    found: dict[int, list[tuple[int, State]]] = {}
    query = select(DeliveryRow.post_id, DeliveryRow.channel_id, DeliveryRow.state)
    for post_id, channel, state in session.execute(
        query.where(DeliveryRow.post_id.in_(post_ids)).order_by(DeliveryRow.id)
    ):
        found.setdefault(post_id, []).append((channel, state))
    return found
