"""Commands about findings that an author chose to leave in one post."""

from socialdesk.desk.desk import Desk
from socialdesk.domain.findings import IgnoredFinding
from socialdesk.store.ignored import IgnoredFindingRepository


def ignore_finding(desk: Desk, post_id: int, rule: str, match: str) -> None:
    """Say nothing more about ``match`` by this rule in this post. Raises NotFoundError.

    It holds on every channel of the post and through later edits, wherever the words then stand.
    """
    with desk.database.write() as session:
        IgnoredFindingRepository(session).add(post_id, IgnoredFinding(rule, match))


def heed_finding(desk: Desk, post_id: int, rule: str, match: str) -> None:
    """Take back `ignore_finding`."""
    with desk.database.write() as session:
        IgnoredFindingRepository(session).remove(post_id, IgnoredFinding(rule, match))


def ignored_findings(desk: Desk, post_id: int) -> frozenset[IgnoredFinding]:
    """What is left alone in a post; ``domain.findings.without_ignored`` takes it out."""
    with desk.database.read() as session:
        return IgnoredFindingRepository(session).of_post(post_id)
