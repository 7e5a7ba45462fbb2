"""The desk for the length of one command."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import NotFoundError

if TYPE_CHECKING:
    from socialdesk.desk.desk import Desk


@contextmanager
def desk_open() -> Iterator["Desk"]:
    """Open the user's data folder, and close it again whatever happens."""
    from socialdesk.desk.logs import log_to
    from socialdesk.desk.opening import LintIn, close_desk, open_desk

    desk = open_desk(lint_in=LintIn.THIS_PROCESS)
    log_to(desk.folder, "commands")
    try:
        yield desk
    finally:
        close_desk(desk)


def channel_named(desk: "Desk", name: str) -> Channel:
    """The channel of that name. Raises NotFoundError that lists the ones there are."""
    from socialdesk.desk.channels import list_channels

    channels = list_channels(desk)
    for channel in channels:
        if channel.name == name:
            return channel
    known = ", ".join(channel.name for channel in channels)
    mend = f"choose one of {known}" if known else "add one with socialdesk channel add"
    raise NotFoundError(f"no channel is called “{name}”", mend)
