"""What was tried for a post, and what came of it."""

from collections.abc import Mapping

from socialdesk.desk.desk import Desk
from socialdesk.domain.sent import AttemptRecord
from socialdesk.store import sent


def attempt_history(desk: Desk, post_id: int) -> Mapping[int, tuple[AttemptRecord, ...]]:
    """Every attempt of each delivery of a post that was tried, by delivery id, in order."""
    with desk.database.read() as session:
        return sent.attempts_of(session, post_id)
