"""A calendar of 100,000 posts: a team's, with 100 posts every day for some years."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from socialdesk.desk.channels import add_feed
from socialdesk.desk.desk import Desk
from socialdesk.domain.delivery import State
from socialdesk.store.models import DeliveryRow, PostRow
from tests.bench.posts import sample_posts

POSTS = 100_000
CHANNELS = 50
PER_DAY = CHANNELS * 2
MIDDLE = datetime(2026, 11, 1, tzinfo=UTC)
"""Posts before it are published, those from it on are scheduled."""

_FIRST_DAY = MIDDLE - timedelta(days=POSTS // PER_DAY // 2)
_BATCH = 10_000


def fill(desk: Desk) -> None:
    """Put the posts into the empty calendar of ``desk``, each on one channel."""
    channels = [add_feed(desk, f"Shop {number}").id for number in range(1, CHANNELS + 1)]
    texts = [post.text for post in sample_posts(1_000)]
    with desk.database.write() as session:
        for numbers in _batches():
            posts = [_post(number, desk.workspace_id, texts) for number in numbers]
            session.execute(insert(PostRow), posts)
            session.execute(insert(DeliveryRow), [_delivery(n, channels) for n in numbers])


def local_midnight(day: date, zone: ZoneInfo) -> datetime:
    """The moment, in UTC, at which a day begins."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _batches() -> Iterator[range]:
    for start in range(0, POSTS, _BATCH):
        yield range(start, start + _BATCH)


def _moment(number: int) -> datetime:
    day, of_day = divmod(number, PER_DAY)
    return _FIRST_DAY + timedelta(days=day, hours=7, minutes=of_day * 9)


def _post(number: int, workspace_id: int, texts: list[str]) -> dict[str, Any]:
    written = _moment(number) - timedelta(days=7)
    return {
        "id": number + 1,
        "workspace_id": workspace_id,
        "text": texts[number % len(texts)],
        "created_at": written,
        "updated_at": written,
    }


def _delivery(number: int, channels: list[int]) -> dict[str, Any]:
    moment = _moment(number)
    is_out = moment < MIDDLE
    return {
        "post_id": number + 1,
        "channel_id": channels[number % len(channels)],
        "state": State.PUBLISHED if is_out else State.SCHEDULED,
        "zone": "Europe/Warsaw",
        "scheduled_for": moment,
        "published_at": moment if is_out else None,
    }
