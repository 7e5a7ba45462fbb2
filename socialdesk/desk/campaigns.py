"""Commands about campaigns: the named runs of posts."""

from socialdesk.desk.desk import Desk
from socialdesk.store.posts import PostRepository


def list_campaigns(desk: Desk) -> tuple[str, ...]:
    """Every campaign of the workspace, in order of name."""
    with desk.database.read() as session:
        return PostRepository(session).campaigns(desk.workspace_id)


def list_labels(desk: Desk) -> tuple[str, ...]:
    """Every label that was ever used in the workspace, in order."""
    with desk.database.read() as session:
        return PostRepository(session).labels(desk.workspace_id)
