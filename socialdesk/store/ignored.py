"""Where it is kept which findings an author chose to leave in a post."""

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from socialdesk.domain.errors import NotFoundError
from socialdesk.domain.findings import IgnoredFinding
from socialdesk.store.models import IgnoredFindingRow, PostRow
from socialdesk.store.words import storable


class IgnoredFindingRepository:
    """Ignored findings within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_post(self, post_id: int) -> frozenset[IgnoredFinding]:
        """What is left alone in a post; nothing for a post that there is not."""
        rows = self._session.execute(
            select(IgnoredFindingRow.rule, IgnoredFindingRow.match).where(
                IgnoredFindingRow.post_id == post_id
            )
        )
        return frozenset(IgnoredFinding(rule, match) for rule, match in rows)

    def add(self, post_id: int, ignored: IgnoredFinding) -> None:
        """Leave it alone from now on; twice is the same as once. Raises NotFoundError."""
        if self._session.get(PostRow, post_id) is None:
            raise NotFoundError(f"there is no post {post_id}")
        key = (post_id, storable(ignored.rule), storable(ignored.match))
        if self._session.get(IgnoredFindingRow, key) is None:
            self._session.add(
                IgnoredFindingRow(post_id=post_id, rule=ignored.rule, match=ignored.match)
            )
            self._session.flush()

    def remove(self, post_id: int, ignored: IgnoredFinding) -> None:
        """Find it again from now on."""
        self._session.execute(
            delete(IgnoredFindingRow).where(
                IgnoredFindingRow.post_id == post_id,
                IgnoredFindingRow.rule == ignored.rule,
                IgnoredFindingRow.match == ignored.match,
            )
        )
