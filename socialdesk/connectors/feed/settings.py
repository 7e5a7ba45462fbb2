"""What a feed channel's settings say."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from socialdesk.domain.channel import Channel
from socialdesk.domain.errors import InputError


@dataclass(frozen=True)
class FeedSettings:
    """``link`` is where the folder will be served, ending in "/", or empty where that is open."""

    folder: Path
    title: str
    author: str
    link: str = ""


def read_settings(channel: Channel) -> FeedSettings:
    """The settings of a channel. Raises InputError where one can't be right."""
    settings = channel.settings
    folder = settings.get("folder", "").strip()
    if not folder:
        raise InputError("the feed has no folder", "choose one in the channel's settings")
    title = settings.get("title", "").strip() or channel.name
    return FeedSettings(
        folder=Path(folder).expanduser().absolute(),
        title=title,
        author=settings.get("author", "").strip() or title,
        link=_base(settings.get("link", "").strip()),
    )


def _base(link: str) -> str:
    if not link:
        return ""
    try:
        parts = urlsplit(link)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable:
        raise InputError(
            f"{link!r} is not a web address", "write it like https://shop.example/news/"
        )
    return link if link.endswith("/") else f"{link}/"
