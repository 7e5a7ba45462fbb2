"""What the composer needs to know of the desk, read in one go off the GUI thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from socialdesk.domain.channel import Channel
from socialdesk.domain.networks import NetworkId

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk

LOOK_AHEAD = timedelta(days=60)
"""How far ahead the next slot is looked for; later, the composer does not name it."""


@dataclass(frozen=True)
class Facts:
    """Channels, the workspace's zone, and each channel's next free slot (UTC, if near enough).

    ``campaigns`` and ``labels`` are those that posts have.
    """

    zone: str = "UTC"
    channels: tuple[Channel, ...] = ()
    next_slots: Mapping[int, datetime] = field(default_factory=dict)
    campaigns: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()

    @property
    def networks(self) -> Mapping[int, NetworkId]:
        return {channel.id: channel.measured_as for channel in self.channels}

    def channel(self, channel_id: int) -> Channel | None:
        return next((c for c in self.channels if c.id == channel_id), None)


def load_facts(desk: "Desk") -> Facts:
    """Read the facts. Raises KnownError."""
    from socialdesk.desk.campaigns import list_campaigns, list_labels
    from socialdesk.desk.channels import list_channels
    from socialdesk.desk.schedules import next_slots
    from socialdesk.desk.workspace import workspace

    horizon = desk.clock.now() + LOOK_AHEAD
    near = {number: slot for number, slot in next_slots(desk).items() if slot < horizon}
    return Facts(
        workspace(desk).zone, list_channels(desk), near, list_campaigns(desk), list_labels(desk)
    )
