"""Posts and schedules of a desk, in few words."""

from datetime import datetime

from socialdesk.desk.desk import Desk
from socialdesk.desk.posts import add_post
from socialdesk.desk.schedules import set_posting_schedule
from socialdesk.domain.channel import Channel
from socialdesk.domain.planning import At, NextSlot, PostContent, When
from socialdesk.domain.post import Post
from socialdesk.domain.schedule import PostingSchedule, parse_slot
from tests.engine.factories import WARSAW


def written(desk: Desk, when: When | datetime, text: str, *channels: Channel) -> Post:
    """A post by the clock of Warsaw."""
    planned = At(when, WARSAW) if isinstance(when, datetime) else when
    content = PostContent(text, tuple(channel.id for channel in channels))
    return add_post(desk, content, planned).post


def queued(desk: Desk, channel: Channel, text: str = "Bread") -> datetime:
    """When a post that was added to the queue goes out."""
    (delivery,) = written(desk, NextSlot(), text, channel).deliveries
    assert delivery.scheduled_for is not None
    return delivery.scheduled_for


def with_slots(desk: Desk, channel: Channel, *slots: str, zone: str = WARSAW) -> None:
    """A posting schedule."""
    parsed = tuple(sorted(map(parse_slot, slots)))
    set_posting_schedule(desk, PostingSchedule(channel.id, zone, parsed))
