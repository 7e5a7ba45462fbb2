"""Commands about channels."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from socialdesk.connectors.addresses import Reach, check_reach, reach_of, service_address
from socialdesk.desk.connecting import (
    LoginRefusedError,
    add_channel,
    checked_name,
    forget_secrets,
    reconnect_channel,
)
from socialdesk.desk.desk import Desk
from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import InputError
from socialdesk.domain.events import ChannelsChanged, PostsChanged
from socialdesk.domain.networks import NetworkId
from socialdesk.domain.publishing import CheckResult
from socialdesk.store.channels import ChannelRepository

__all__ = [
    "BLUESKY_SERVICE",
    "LoginRefusedError",
    "add_bluesky",
    "add_feed",
    "check_channel",
    "get_channel",
    "is_private_service",
    "list_channels",
    "reconnect_bluesky",
    "remove_channel",
    "rename_channel",
    "set_daily_cap",
    "set_min_gap",
]

BLUESKY_SERVICE = "https://bsky.social"


def list_channels(desk: Desk) -> tuple[Channel, ...]:
    """The workspace's channels in the order in which they were added."""
    with desk.database.read() as session:
        return ChannelRepository(session).all(desk.workspace_id)


def get_channel(desk: Desk, channel_id: int) -> Channel:
    """Raises NotFoundError."""
    with desk.database.read() as session:
        return ChannelRepository(session).get(channel_id)


def is_private_service(service: str) -> bool:
    """Whether an address leads into the user's own network. Raises InputError for none at all."""
    return reach_of(service_address(service)) is Reach.PRIVATE


def add_feed(desk: Desk, name: str, folder: Path | None = None) -> Channel:
    """A feed in ``folder``, or in the data folder where none is named.

    Raises InputError for a name that is taken or empty, or a folder that can't be written.
    """
    place = (folder or desk.folder.feeds / _folder_name(name)).expanduser().absolute()
    _make_folder(place)
    channel = _add(desk, name, NetworkId.FEED, {"folder": str(place), "title": name})
    desk.events.emit(ChannelsChanged())
    return channel


def add_bluesky(
    desk: Desk,
    name: str,
    handle: str,
    app_password: str,
    service: str = BLUESKY_SERVICE,
    allow_private: bool = False,
) -> Channel:
    """A Bluesky account, once the network has let us in; else nothing is kept.

    Raises InputError for a bad name, handle or address, LoginRefusedError, and SurroundingsError
    without a keyring.
    """
    given = {
        "handle": _handle(handle),
        "app_password": _password(app_password),
        "service": _service(service, allow_private),
    }
    return add_channel(desk, name, NetworkId.BLUESKY, given, allow_private=allow_private)


def reconnect_bluesky(desk: Desk, channel_id: int, app_password: str) -> Channel:
    """A new app password for an account that was logged out. Planned posts stay planned."""
    return reconnect_channel(desk, channel_id, {"app_password": _password(app_password)})


def check_channel(desk: Desk, channel_id: int) -> CheckResult:
    """Ask the network whether the channel can publish now; a good answer ends its trouble."""
    channel = get_channel(desk, channel_id)
    result = desk.connector(channel.network).check(desk.account(channel))
    limits = {n: v for n, v in result.details.items() if n in channel.network_facts.own_limits}
    settings = {**channel.settings, **limits}
    if result.ok and (channel.trouble or settings != channel.settings):
        with desk.database.write() as session:
            channels = ChannelRepository(session)
            channels.set_trouble(channel_id, "")
            channels.set_settings(channel_id, settings)
        desk.events.emit(ChannelsChanged())
    return result


def rename_channel(desk: Desk, channel_id: int, name: str) -> Channel:
    """Raises InputError for a name that is taken or empty."""
    with desk.database.write() as session:
        channel = ChannelRepository(session).rename(channel_id, checked_name(name))
    desk.events.emit(ChannelsChanged())
    return channel


def set_daily_cap(desk: Desk, channel_id: int, cap: int) -> Channel:
    """How many posts the queue places on one day."""
    with desk.database.write() as session:
        channel = ChannelRepository(session).set_daily_cap(channel_id, cap)
    desk.events.emit(ChannelsChanged())
    return channel


def set_min_gap(desk: Desk, channel_id: int, gap: timedelta) -> Channel:
    """The least time between two posts that the queue places. Raises InputError over a week."""
    with desk.database.write() as session:
        channel = ChannelRepository(session).set_min_gap(channel_id, gap)
    desk.events.emit(ChannelsChanged())
    return channel


def remove_channel(desk: Desk, channel_id: int) -> None:
    """Forget a channel and its secrets; its unpublished deliveries go with it.

    Raises StateError while something of it is being published or not settled.
    """
    with desk.database.write() as session:
        ChannelRepository(session).remove(channel_id, desk.clock.now())
    forget_secrets(desk, channel_id)
    desk.events.emit(ChannelsChanged())
    desk.events.emit(PostsChanged())


def _add(desk: Desk, name: str, network: NetworkId, settings: Mapping[str, str]) -> Channel:
    with desk.database.write() as session:
        return ChannelRepository(session).add(
            desk.workspace_id, checked_name(name), network, settings=settings
        )


def _password(app_password: str) -> str:
    if not app_password.strip():
        raise InputError("the app password is empty", "make one in Bluesky's settings")
    return app_password


def _handle(handle: str) -> str:
    stripped = handle.strip().removeprefix("@").lower()
    if "." not in stripped or any(character.isspace() for character in stripped):
        raise InputError(f"“{handle}” is not a Bluesky handle", "write it as name.bsky.social")
    return stripped


def _service(service: str, allow_private: bool) -> str:
    address = service_address(service)
    check_reach(address, allow_private)
    return address


def _folder_name(name: str) -> str:
    kept = "".join(c if c.isalnum() or c in "-_" else "-" for c in name.strip().lower())
    return kept.strip("-") or "feed"


def _make_folder(place: Path) -> None:
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise InputError(f"{place} can't be used ({reason})", "choose another folder") from error
