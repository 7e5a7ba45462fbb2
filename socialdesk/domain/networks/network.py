"""What a network is: its limits, and what its users give and choose."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar


class NetworkId(str):
    """A network's name in data and on the command line. A plug-in's network has one of its own."""

    __slots__ = ()
    FEED: ClassVar["NetworkId"]
    BLUESKY: ClassVar["NetworkId"]


NetworkId.FEED = NetworkId("feed")
NetworkId.BLUESKY = NetworkId("bluesky")


@dataclass(frozen=True)
class Limit:
    """At most ``most`` of ``unit`` (a plural: "characters"), counted by ``count``.

    A text never counts less than its own beginning: it ends to fit at one place.
    """

    unit: str
    most: int
    count: Callable[[str], int]


@dataclass(frozen=True)
class Setting:
    """Something a channel needs to know: "Server". ``secret`` ones go to the keyring alone."""

    name: str
    label: str
    example: str = ""
    secret: bool = False
    needed: bool = True


@dataclass(frozen=True)
class Option:
    """Something that may be chosen for each post: "Visibility". No ``choices``: any text."""

    name: str
    label: str
    choices: tuple[str, ...] = ()
    default: str = ""


@dataclass(frozen=True)
class Network:
    """A network's name and limits.

    ``threads``: a text in several parts becomes posts that answer each other. ``steps`` are what
    its user gets, and where, before a channel can be added, in order; ``cost`` what that costs,
    empty where it costs nothing. ``site`` is where a person posts by hand.
    """

    id: NetworkId
    name: str
    needs_login: bool
    limits: tuple[Limit, ...] = ()
    min_images: int = 0
    max_images: int = 4
    max_image_bytes: int = 20_000_000
    image_types: tuple[str, ...] = ("image/jpeg", "image/png")
    threads: bool = False
    first_comment: bool = False
    settings: tuple[Setting, ...] = ()
    options: tuple[Option, ...] = ()
    steps: tuple[str, ...] = ()
    cost: str = ""
    site: str = ""
