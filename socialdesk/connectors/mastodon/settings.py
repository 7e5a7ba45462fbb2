"""What a Mastodon channel's settings say."""

from dataclasses import dataclass

from socialdesk.connectors.addresses import service_address
from socialdesk.domain.channel import Channel

ACCESS_TOKEN = "access_token"  # noqa: S105 - the name of a drawer


@dataclass(frozen=True)
class MastodonSettings:
    """``server`` is ``scheme://host[:port]``; ``account_id`` is empty until a check told it."""

    server: str
    account_id: str = ""
    allow_private: bool = False


def read_settings(channel: Channel) -> MastodonSettings:
    """The settings of a channel. Raises InputError where the server's address can't be one."""
    settings = channel.settings
    return MastodonSettings(
        server=service_address(settings.get("server", "")),
        account_id=settings.get("account_id", ""),
        allow_private=settings.get("allow_private") == "true",
    )
