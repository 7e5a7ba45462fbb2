"""What became of posts since a moment, for whoever tells of it."""

from datetime import datetime

from socialdesk.desk.desk import Desk
from socialdesk.domain.news import News
from socialdesk.store import news_rows


def news_since(desk: Desk, since: datetime) -> tuple[News, ...]:
    """What went out, failed, stayed unconfirmed or was missed since a UTC moment.

    What was missed may be listed though it was known before: whoever tells remembers what it told.
    """
    with desk.database.read() as session:
        return news_rows.news_since(session, desk.workspace_id, since)
