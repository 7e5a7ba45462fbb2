"""What the posts of a workspace say, without the rest of them."""

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from socialdesk.domain.delivery import State
from socialdesk.store.models import DeliveryRow, PostRow

_MEANT = (State.PUBLISHED, State.SCHEDULED)


class PostTexts:
    """The texts of posts within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def newest(self, workspace_id: int, limit: int) -> tuple[str, ...]:
        """The texts of posts that are out or planned, the newest first."""
        goes_out = exists().where(DeliveryRow.post_id == PostRow.id, DeliveryRow.state.in_(_MEANT))
        query = (
            select(PostRow.text)
            .where(PostRow.workspace_id == workspace_id, goes_out)
            .order_by(PostRow.id.desc())
            .limit(limit)
        )
        return tuple(self._session.scalars(query))
