"""What a network is: its limits, and what its users give and choose."""

from collections.abc import Callable, Mapping
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

    A text never counts less than its own beginning, so it ends to fit at one place; where that is
    not so, ``end`` says where: the code point of the first grapheme that is too much, or ``None``.
    """

    unit: str
    most: int
    count: Callable[[str], int]
    end: Callable[[str], int | None] | None = None


@dataclass(frozen=True)
class Shape:
    """The shapes a picture may have: its width divided by its height, from the tallest to the
    widest. ``name`` is how people say it: "4:5 to 1.91:1".
    """

    tallest: float
    widest: float
    name: str

    def takes(self, width: int, height: int) -> bool:
        """Whether a picture of that many pixels is allowed; one of unknown size is."""
        if width <= 0 or height <= 0:
            return True
        # Half a pixel either way: a picture cropped to 4:5 rarely divides evenly.
        narrowest, broadest = (width + 0.5) / height, (width - 0.5) / height
        return narrowest >= self.tallest and broadest <= self.widest


@dataclass(frozen=True)
class Setting:
    """Something a channel needs to know: "Server". ``secret`` ones go to the keyring alone.

    ``address`` ones are a server's, asked about first where it is no public one. ``needed`` ones
    can't be left out; ``help`` says what the label does not, in one line.
    ``choices`` are the usual values; another one may be typed.
    """

    name: str
    label: str
    example: str = ""
    secret: bool = False
    needed: bool = True
    address: bool = False
    help: str = ""
    choices: tuple[str, ...] = ()


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
    empty where it costs nothing. ``site`` is where a person posts by hand. A text that goes with
    pictures keeps to ``limits_with_images`` instead of ``limits``, where there are any. With
    ``makes_pictures_fit`` a still picture that is too big, or of another type, is sent as a
    smaller copy. Where each server has limits of its own, ``own_limits`` are the settings of a
    channel that hold them and ``with_own`` gives the network with those.
    """

    id: NetworkId
    name: str
    needs_login: bool
    limits: tuple[Limit, ...] = ()
    limits_with_images: tuple[Limit, ...] = ()
    max_hashtags: int | None = None
    min_images: int = 0
    max_images: int = 4
    max_image_bytes: int = 20_000_000
    image_types: tuple[str, ...] = ("image/jpeg", "image/png")
    image_shape: Shape | None = None
    makes_pictures_fit: bool = False
    threads: bool = False
    first_comment: bool = False
    settings: tuple[Setting, ...] = ()
    options: tuple[Option, ...] = ()
    steps: tuple[str, ...] = ()
    cost: str = ""
    site: str = ""
    own_limits: tuple[str, ...] = ()
    with_own: Callable[[Mapping[str, str]], "Network"] | None = None

    def limits_of(self, with_images: bool) -> tuple[Limit, ...]:
        """What a text keeps to, alone or with pictures."""
        return self.limits_with_images if with_images and self.limits_with_images else self.limits
