"""What a Bluesky channel's settings say."""

from collections.abc import Mapping
from dataclasses import dataclass

from socialdesk.connectors.addresses import service_address
from socialdesk.connectors.bluesky.handles import is_handle, tidy_handle
from socialdesk.domain.errors import InputError

DEFAULT_SERVICE = "https://bsky.social"


@dataclass(frozen=True)
class BlueskySettings:
    """``service`` is ``scheme://host[:port]``; ``did`` is empty until the first login told it."""

    handle: str
    service: str
    did: str = ""
    allow_private: bool = False


def read_settings(settings: Mapping[str, str]) -> BlueskySettings:
    """The settings of a channel. Raises InputError where one can't be right."""
    handle = tidy_handle(settings.get("handle", ""))
    if not is_handle(handle):
        raise InputError(
            f"{settings.get('handle', '')!r} is not a Bluesky handle",
            "write it like shop.bsky.social",
        )
    return BlueskySettings(
        handle=handle,
        service=service_address(settings.get("service") or DEFAULT_SERVICE),
        did=settings.get("did", ""),
        allow_private=settings.get("allow_private") == "true",
    )
