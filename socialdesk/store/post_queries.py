"""Which posts a list shows, and what is loaded with them."""

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import joinedload, selectinload

from socialdesk.domain.delivery import State
from socialdesk.domain.planning import PostQuery
from socialdesk.domain.transitions import DEAD_ENDS, UNDER_WAY
from socialdesk.store.models import DeliveryRow, PostMediaRow, PostRow


def whole_posts() -> Select[PostRow]:
    """Posts with everything the domain's value holds, in a fixed number of queries."""
    return (
        select(PostRow)
        .options(
            selectinload(PostRow.labels),
            selectinload(PostRow.campaign),
            selectinload(PostRow.pictures).joinedload(PostMediaRow.media),
            selectinload(PostRow.deliveries).options(
                joinedload(DeliveryRow.channel),
                selectinload(DeliveryRow.attempts),
                selectinload(DeliveryRow.follow_ups),
            ),
        )
        .execution_options(populate_existing=True)
    )


def matching(query: PostQuery, workspace_id: int | None) -> Select[PostRow]:
    """The posts that match, by the time of their first delivery, those without one last."""
    first_time = (
        select(func.min(DeliveryRow.scheduled_for))
        .where(DeliveryRow.post_id == PostRow.id)
        .scalar_subquery()
    )
    posts = whole_posts().where(*_conditions(query))
    if workspace_id is not None:
        posts = posts.where(PostRow.workspace_id == workspace_id)
    return posts.order_by(first_time.nulls_last(), PostRow.id).limit(query.limit)


def _conditions(query: PostQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.states:
        conditions.append(or_(*map(_in_state, query.states)))
    if of_delivery := _of_one_delivery(query):
        conditions.append(_has(*of_delivery))
    if query.text:
        conditions.append(
            or_(
                PostRow.text.icontains(query.text, autoescape=True),
                _has(DeliveryRow.text.icontains(query.text, autoescape=True)),
            )
        )
    return conditions


def _of_one_delivery(query: PostQuery) -> list[ColumnElement[bool]]:
    """What a single delivery has to meet all of."""
    conditions: list[ColumnElement[bool]] = []
    moment = func.coalesce(DeliveryRow.published_at, DeliveryRow.scheduled_for)
    if query.channel_ids:
        conditions.append(DeliveryRow.channel_id.in_(query.channel_ids))
    if query.first is not None:
        conditions.append(moment >= query.first)
    if query.last is not None:
        conditions.append(moment < query.last)
    return conditions


def _in_state(state: State) -> ColumnElement[bool]:
    """Whether it is the post's own state, or that of one of its deliveries."""
    if state is State.PARTLY_PUBLISHED:
        return and_(
            _has(DeliveryRow.state == State.PUBLISHED),
            _has(DeliveryRow.state.in_(DEAD_ENDS)),
            ~_has(DeliveryRow.state.in_(UNDER_WAY)),
        )
    in_it = _has(DeliveryRow.state == state)
    return or_(in_it, ~_has()) if state is State.DRAFT else in_it


def _has(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(DeliveryRow.post_id == PostRow.id, *conditions)
