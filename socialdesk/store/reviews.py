"""Where reviews are kept."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from socialdesk.domain.reviews import Review, Verdict
from socialdesk.store.models import ReviewRow
from socialdesk.store.words import storable


class ReviewRepository:
    """Reviews within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, reviews: Iterable[Review]) -> None:
        """Write them down."""
        self._session.add_all(
            ReviewRow(
                post_id=review.post_id,
                at=review.at,
                reviewer=storable(review.reviewer),
                verdict=review.verdict.value,
                note=storable(review.note),
            )
            for review in reviews
        )
        self._session.flush()

    def of(self, post_ids: Sequence[int]) -> dict[int, tuple[Review, ...]]:
        """The reviews of each post, the oldest first; posts without one are left out."""
        rows = self._session.scalars(
            select(ReviewRow)
            .where(ReviewRow.post_id.in_(post_ids))
            .order_by(ReviewRow.at, ReviewRow.id)
        )
        found: dict[int, tuple[Review, ...]] = {}
        for row in rows:
            review = Review(row.post_id, row.at, Verdict(row.verdict), row.reviewer, row.note)
            found[row.post_id] = (*found.get(row.post_id, ()), review)
        return found
