"""Small factories for what a calendar shows."""

from datetime import UTC, datetime

from socialdesk.domain.calendar import CalendarEntry, FreeSlot
from socialdesk.domain.channel import Channel
from socialdesk.domain.delivery import State
from socialdesk.domain.networks import NetworkId

WARSAW = "Europe/Warsaw"
FEED = Channel(1, 1, "Corner Bakery", NetworkId.FEED)
SKY = Channel(2, 1, "Bluesky", NetworkId.BLUESKY)


def utc(text: str) -> datetime:
    """A UTC moment from "2026-11-17 09:30"."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def entry(
    at: str,
    text: str = "Fresh rye bread from seven.",
    *,
    post: int = 1,
    channel: Channel = FEED,
    state: State = State.SCHEDULED,
    picture: str = "",
) -> CalendarEntry:
    """One delivery, planned at a UTC time."""
    number = post * 10 + channel.id
    return CalendarEntry(
        delivery_id=number,
        post_id=post,
        channel_id=channel.id,
        channel_name=channel.name,
        network=channel.network,
        moment=utc(at),
        zone=WARSAW,
        state=state,
        text=text,
        picture=picture,
    )


def slot(at: str, channel: Channel = FEED) -> FreeSlot:
    """A free slot at a UTC time."""
    return FreeSlot(channel.id, utc(at))
