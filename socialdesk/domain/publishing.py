"""What passes between the queue and a connector: what to send, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from socialdesk.domain.channel import Channel
from socialdesk.domain.media import Media


class Secrets(Protocol):
    """One channel's drawer in the keyring."""

    def get(self, name: str) -> str | None:
        """The secret called ``name``, or ``None``. Raises SurroundingsError without a keyring."""
        ...

    def put(self, name: str, value: str) -> None:
        """Keep a secret and read it back. Raises SurroundingsError when it did not stay."""
        ...

    def remove(self, name: str) -> None:
        """Forget a secret; no error when there is none."""
        ...


@dataclass(frozen=True)
class Account:
    """A channel together with its drawer of secrets: all a connector needs to act for it."""

    channel: Channel
    secrets: Secrets


@dataclass(frozen=True)
class Picture:
    """A file ready to be read, and its alt text.

    ``made`` holds the bytes of a picture that a connector made while it prepared a post; it has no
    file until the queue keeps it.
    """

    media: Media
    path: Path
    alt: str
    made: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Content:
    """What a person wants published on one channel.

    ``options`` are what only its network knows, by the names its connector gives.
    """

    text: str
    pictures: tuple[Picture, ...] = ()
    languages: tuple[str, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Payload:
    """Exactly what is sent, frozen before the first byte so that a retry is byte for byte the same.

    ``key`` makes a repeat recognisable (a record key, an idempotency key); ``body`` is JSON text
    that only the connector that made it reads; ``pictures`` are those the body names.
    """

    key: str
    body: str
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class Accepted:
    """The network has it."""

    remote_id: str
    remote_url: str
    said: str = ""


@dataclass(frozen=True)
class Refused:
    """The network will never take this as it is; ``mend`` says what its owner can do."""

    reason: str
    mend: str = ""


@dataclass(frozen=True)
class NotAccepted:
    """It surely did not arrive, and may be tried again, not before ``retry_after`` from now."""

    reason: str
    retry_after: timedelta | None = None


@dataclass(frozen=True)
class Unknown:
    """Something was sent and no clear answer came back: it may or may not be out there.

    Also for a thread of which only the beginning is out. The network is asked, not before
    ``retry_after`` from now.
    """

    reason: str
    retry_after: timedelta | None = None


@dataclass(frozen=True)
class LoginNeeded:
    """The network no longer knows us; nothing was published."""

    reason: str


Outcome = Accepted | Refused | NotAccepted | Unknown | LoginNeeded


@dataclass(frozen=True)
class Absent:
    """The network was asked and does not have it."""


@dataclass(frozen=True)
class Begun:
    """Only the beginning of a thread is out; sending the same payload again completes it."""

    reason: str


@dataclass(frozen=True)
class CannotTell:
    """The network could not be asked, or its answer proves nothing.

    Where only a person can tell, ``ask_again`` says how long not to ask in vain.
    """

    reason: str
    ask_again: timedelta | None = None


Lookup = Accepted | Absent | Begun | CannotTell


@dataclass(frozen=True)
class CheckResult:
    """Whether a channel can publish now, in one line for its owner."""

    ok: bool
    message: str
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class PublishedPost:
    """One post that a feed still shows."""

    key: str
    text: str
    published: datetime
    pictures: tuple[Picture, ...] = ()
